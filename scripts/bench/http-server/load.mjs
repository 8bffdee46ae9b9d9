// A client that costs little, so that the server is what is measured: requests over kept connections, one at a time on each.
import { connect } from 'node:net';

/**
 * Sends `count` requests over `connections` connections and resolves to the milliseconds. Every answer must be the one
 * that is expected: anything else, and any broken connection, is an error.
 */
export async function load(port, { request, status, body }, count, connections) {
  const work = { left: count };
  const started = process.hrtime.bigint();
  await Promise.all(Array.from({ length: connections }, () => worker(port, request, status, body, work)));
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function worker(port, request, status, body, work) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    let received = '';
    const next = () => {
      if (work.left-- > 0) socket.write(request);
      else socket.end();
    };
    socket.on('connect', next);
    socket.on('data', (chunk) => {
      received += chunk;
      const head = received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
      if (!(received.length >= head + 4 + length)) return;
      if (!received.startsWith(`HTTP/1.1 ${status} `) || received.slice(head + 4) !== body) {
        reject(new Error(`unexpected answer:\n${received}`));
        socket.destroy();
        return;
      }
      received = '';
      next();
    });
    socket.on('error', reject);
    socket.on('close', () => (work.left < 0 ? resolve() : reject(new Error('a connection was closed'))));
  });
}
