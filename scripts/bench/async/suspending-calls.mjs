import { Queue } from './queue.mjs';

const size = Number(process.argv[2]);
const take = async (queue) => queue.receive();
const queue = new Queue();
let total = 0;
for (let i = 0; i < size; i++) {
  queue.send(i);
  total += await take(queue);
}
console.log(total);
