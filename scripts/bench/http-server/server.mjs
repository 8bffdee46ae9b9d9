// What somebody would write by hand for the same.
import { createServer } from 'node:http';

const USER = /^\/users\/([^/]*)$/;

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

const text = 'text/plain; charset=UTF-8';

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const user = USER.exec(url.pathname);
  if (request.method === 'GET' && url.pathname === '/hello') {
    send(response, 200, text, 'Hello');
  } else if (request.method === 'GET' && user) {
    const [, id] = user;
    const data = { id, name: `user ${id}`, page: url.searchParams.get('page') };
    send(response, 200, 'application/json', JSON.stringify(data));
  } else if (request.method === 'POST' && url.pathname === '/echo') {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => send(response, 201, text, Buffer.concat(chunks).toString().toUpperCase()));
  } else {
    send(response, 404, text, 'Not Found');
  }
});

server.listen(0, '127.0.0.1', () => {
  console.log(`Server listening on http://127.0.0.1:${server.address().port}`);
});
