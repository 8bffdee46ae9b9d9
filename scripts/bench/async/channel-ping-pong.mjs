import { Queue } from './queue.mjs';

const size = Number(process.argv[2]);
const ping = new Queue();
const pong = new Queue();
(async () => {
  for (let ball = await ping.receive(); ball !== null; ball = await ping.receive()) pong.send(ball + 1);
})();
let value = 0;
while (value < size) {
  ping.send(value);
  value = await pong.receive();
}
ping.send(null);
console.log(value);
