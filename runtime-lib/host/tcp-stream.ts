/** One end of a TCP connection. What comes in is kept, up to the size of a buffer, until the program asks for it. */
import { connect, type Socket } from 'node:net';
import { RuffObject } from '../core/value.js';
import { allowedAddresses } from './destinations.js';
import {
  Changes,
  closed,
  closedAlready,
  endpoint,
  lookOutside,
  opened,
  socketFailure,
  timedOut,
} from './sockets.js';
import { waitFor } from './wait-for.js';

const RECEIVING = 'Failed to receive data from TCP';
const SENDING = 'Failed to send data over TCP';
const CONNECT_TIMEOUT_MS = 10_000;
const NOTHING = new Uint8Array(0);

export class TcpStream extends RuffObject {
  nonblocking = false;
  private readonly changes = new Changes();
  private failure: Error | undefined;
  private isClosed = false;
  private readonly peer: string;

  /** The socket must be connected, and stay open for writing when the other side has ended. */
  constructor(private readonly socket: Socket) {
    super();
    this.peer = endpoint(socket.remoteAddress ?? '', socket.remotePort ?? 0);
    const { happened } = this.changes;
    socket.setNoDelay(true);
    socket.on('error', (error) => {
      this.failure = error;
    });
    for (const event of ['readable', 'end', 'close']) socket.on(event, happened);
    opened(this);
    socket.on('close', () => closed(this));
  }

  get type(): string {
    return 'tcpstream';
  }

  override describe(): string {
    return `TcpStream(peer: ${this.peer})`;
  }

  /** What has come in, at most so many bytes; none at the end of the stream. */
  receive(size: number): Uint8Array | Promise<Uint8Array> {
    const now = this.take(size);
    if (now !== undefined) return now;
    return this.nonblocking
      ? this.receiveLater(size)
      : this.changes.until(
          () => this.take(size),
          () => timedOut(RECEIVING),
        );
  }

  private async receiveLater(size: number): Promise<Uint8Array> {
    await lookOutside();
    return this.take(size) ?? timedOut(RECEIVING);
  }

  private take(size: number): Uint8Array | undefined {
    const { socket } = this;
    if (this.isClosed) return closedAlready(RECEIVING);
    if (socket.readableLength > 0) return socket.read(Math.min(size, socket.readableLength));
    if (this.failure !== undefined) return socketFailure(RECEIVING, this.failure);
    // Where there is nothing left to read, that is how the end is noticed.
    if (!socket.destroyed) socket.read();
    return socket.readableEnded || socket.destroyed ? NOTHING : undefined;
  }

  /** Waits until the system has taken the bytes. */
  send(bytes: Uint8Array): number | Promise<number> {
    const { socket, changes } = this;
    if (this.isClosed) return closedAlready(SENDING);
    if (this.nonblocking && socket.writableLength > 0) return timedOut(SENDING);
    this.checkWritable();
    socket.write(bytes, changes.happened);
    const count = bytes.length;
    const sent = (): number | undefined => {
      this.checkWritable();
      return socket.writableLength === 0 || this.nonblocking ? count : undefined;
    };
    return changes.until(sent, () => timedOut(SENDING));
  }

  private checkWritable(): void {
    if (this.failure !== undefined) socketFailure(SENDING, this.failure);
    if (this.socket.destroyed) socketFailure(SENDING, { code: 'EPIPE' });
  }

  /** What was sent still goes out. */
  close(): void {
    this.isClosed = true;
    this.socket.destroySoon();
    this.changes.happened();
  }
}

/** Waits for a connection to one of the addresses of a host. */
export function connectTcp(host: string, port: number): Promise<TcpStream> {
  const abort = new AbortController();
  return waitFor(connectToAny(host, port, abort.signal), () => abort.abort());
}

async function connectToAny(host: string, port: number, signal: AbortSignal): Promise<TcpStream> {
  const name = `${host}:${port}`;
  const addresses = await allowedAddresses(
    'tcp_connect',
    host,
    port,
    `tcp_connect failed to resolve '${name}'`,
  );
  let reason: unknown;
  for (const { address } of addresses) {
    try {
      return new TcpStream(await connectTo(address, port, signal));
    } catch (error) {
      reason = error;
    }
  }
  return socketFailure(`tcp_connect failed to connect to '${name}'`, reason);
}

function connectTo(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, allowHalfOpen: true });
    const timer = setTimeout(() => socket.destroy(new Error('connection timed out')), CONNECT_TIMEOUT_MS);
    socket.once('close', () => clearTimeout(timer));
    socket.once('error', reject);
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve(socket);
    });
  });
}
