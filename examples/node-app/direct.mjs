// The same library without a build step: node --import ruffjs/register direct.mjs
import { total } from './src/orders.ruff';

console.log(total({ items: [{ name: 'tea', price: 450, count: 2 }] }).show());
