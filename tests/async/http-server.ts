/** A server on the loopback interface that answers as a test says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Route = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export class TestServer {
  /** Sockets that were opened. */
  connections = 0;
  /** Requests that are being answered, and the most there were at a time. */
  inFlight = 0;
  peak = 0;

  private constructor(private readonly server: Server) {}

  static async start(route: Route): Promise<TestServer> {
    const server = createServer(async (request, response) => {
      started.peak = Math.max(started.peak, ++started.inFlight);
      response.on('close', () => started.inFlight--);
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      route(request, response, body);
    });
    const started = new TestServer(server);
    server.on('connection', () => started.connections++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
