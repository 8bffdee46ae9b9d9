import { Queue } from './queue.mjs';

const size = Number(process.argv[2]);
const queue = new Queue();
for (let i = 0; i < size; i++) queue.send(i);
let total = 0;
for (let i = 0; i < size; i++) total += await queue.receive();
console.log(total);
