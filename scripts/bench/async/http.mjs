import { Agent, request } from 'undici';

const [size, limit, base] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const dispatcher = new Agent({ connections: 256 });
const get = async (url) => (await request(url, { dispatcher })).body.text();
await get(`${base}/reset`);
const answers = new Array(size);
let next = 0;
await Promise.all(
  Array.from({ length: limit }, async () => {
    while (next < size) {
      const i = next++;
      answers[i] = await get(`${base}/delay/5`);
    }
  }),
);
const most = Number.parseInt(await get(`${base}/gauge`), 10);
console.log(answers.length, answers[0], 'within the limit:', most <= limit);
await dispatcher.close();
