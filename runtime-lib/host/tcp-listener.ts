/** What accepts TCP connections. They are complete before the program accepts them, up to some number. */
import { createServer, type Server, type Socket } from 'node:net';
import { RuffObject } from '../core/value.js';
import { bareHost, Changes, closed, closedAlready, lookOutside, opened, timedOut } from './sockets.js';
import { TcpStream } from './tcp-stream.js';

const ACCEPTING = 'Failed to accept connection';
const MOST_WAITING = 1024;

export class TcpListener extends RuffObject {
  nonblocking = false;
  private readonly changes = new Changes();
  private readonly waiting: TcpStream[] = [];
  private isClosed = false;

  private constructor(
    private readonly server: Server,
    private readonly address: string,
  ) {
    super();
    opened(this);
  }

  static open(host: string, port: number): Promise<TcpListener> {
    return new Promise((resolve, reject) => {
      const server = createServer({ allowHalfOpen: true });
      server.once('error', reject);
      server.listen({ host: bareHost(host), port }, () => {
        const listener = new TcpListener(server, `${host}:${port}`);
        server.on('connection', (socket) => listener.connected(socket));
        resolve(listener);
      });
    });
  }

  get type(): string {
    return 'tcplistener';
  }

  override describe(): string {
    return `TcpListener(addr: ${this.address})`;
  }

  private connected(socket: Socket): void {
    if (this.waiting.length === MOST_WAITING) {
      socket.destroy();
      return;
    }
    this.waiting.push(new TcpStream(socket));
    this.changes.happened();
  }

  /** The connection that has waited longest; waits for one if there is none. */
  accept(): TcpStream | Promise<TcpStream> {
    const take = (): TcpStream | undefined => this.take();
    if (!this.nonblocking) return this.changes.until(take);
    return take() ?? lookOutside().then(() => take() ?? timedOut(ACCEPTING));
  }

  private take(): TcpStream | undefined {
    return this.isClosed ? closedAlready(ACCEPTING) : this.waiting.shift();
  }

  /** Connections that were not accepted are broken off. */
  close(): void {
    this.isClosed = true;
    closed(this);
    this.server.close();
    for (const stream of this.waiting.splice(0)) stream.close();
    this.changes.happened();
  }
}
