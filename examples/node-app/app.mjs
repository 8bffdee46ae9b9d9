// @ts-check
// An application that uses a library written in Ruff: values, callbacks, promises and errors go across.
import { euros, Money } from './dist/money.js';
import { CURRENCY, delivery, find, names, total } from './dist/orders.js';

const orders = new Map([
  [
    7,
    {
      items: [
        { name: 'tea', price: 450, count: 2 },
        { name: 'cup', price: 1299, count: 1 },
      ],
    },
  ],
  [8, { items: [{ name: 'pen', price: 100, count: 1, currency: 'USD' }] }],
]);
const load = async (/** @type {number} */ id) => orders.get(id);

const order = await find(7, load);
const sum = total(order);
console.log(sum.show(), sum instanceof Money, sum.plus(euros(5)).cents);
console.log(
  names(order, (/** @type {{ price: number }} */ item) => item.price > 500),
  CURRENCY,
);
console.log(await delivery(order));
console.log(new Money({ cents: 1005, currency: 'CHF' }).show());

try {
  total(await find(8, load));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(error.message);
  console.log(error.stack?.match(/\w+\.ruff:\d+:\d+/g)?.join(' '));
}
await find(9, load).catch((error) => console.log(error.message));
