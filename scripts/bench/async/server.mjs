// A server for the benchmark: `/delay/MS` answers late, `/gauge` says how many of these were under way at most, and how
// many there were. Prints its address; ends with its standard input.
import { createServer } from 'node:http';

let underWay = 0;
let most = 0;
let all = 0;

const server = createServer((request, response) => {
  const [, route, ms] = request.url.split('/');
  if (route === 'delay') {
    all++;
    most = Math.max(most, ++underWay);
    setTimeout(() => {
      underWay--;
      response.end(`after ${ms} ms`);
    }, Number(ms));
  } else {
    response.end(`${most} of ${all}`);
    if (route === 'reset') most = all = 0;
  }
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
