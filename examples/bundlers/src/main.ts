import { delivery_days, Order, receipt } from './stock.ruff';

const { lines, sum } = receipt([
  { name: 'apple', count: 10 },
  { name: 'pear', count: 2 },
]);
for (const line of lines) console.log(line);
console.log(`sum: ${sum}`);

const order = new Order({ name: 'apple', count: 2 });
console.log(`${order.name}: ${order.total()}, in ${await delivery_days(order.name)} days`);

if (process.argv[2] === 'fail') receipt([{ name: 'plum', count: 1 }]);
