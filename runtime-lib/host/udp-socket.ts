/** A socket for datagrams. Those that the program has not asked for yet are kept, up to a number of bytes. */
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { Fifo } from '../async/fifo.js';
import { RuffObject } from '../core/value.js';
import { allowedAddresses } from './destinations.js';
import { MAX_NETWORK_BYTES } from './limits.js';
import {
  bareHost,
  Changes,
  closed,
  closedAlready,
  endpoint,
  opened,
  socketFailure,
  timedOut,
} from './sockets.js';
import { waitFor } from './wait-for.js';

export interface Datagram {
  readonly bytes: Uint8Array;
  readonly from: string;
}

/** What an empty datagram takes. */
const OVERHEAD_BYTES = 128;

const RECEIVING = 'Failed to receive UDP datagram';

export class UdpSocket extends RuffObject {
  private readonly changes = new Changes();
  private readonly waiting = new Fifo<Datagram>();
  private waitingBytes = 0;
  private failure: Error | undefined;
  private isClosed = false;

  private constructor(
    private readonly socket: Socket,
    private readonly address: string,
    private readonly family: number,
  ) {
    super();
    socket.on('message', (bytes, from) => this.arrived(bytes, from));
    socket.on('error', (error) => {
      this.failure = error;
      this.changes.happened();
    });
    opened(this);
  }

  static async open(host: string, port: number): Promise<UdpSocket> {
    const { address, family } = await lookup(bareHost(host));
    const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind({ address, port, exclusive: true }, () =>
        resolve(socket.off('error', reject) && undefined),
      );
    });
    return new UdpSocket(socket, `${host}:${port}`, family);
  }

  get type(): string {
    return 'udpsocket';
  }

  override describe(): string {
    return `UdpSocket(addr: ${this.address})`;
  }

  private arrived(bytes: Uint8Array, from: RemoteInfo): void {
    if (this.waitingBytes + bytes.length > MAX_NETWORK_BYTES) return;
    this.waiting.push({ bytes, from: endpoint(from.address, from.port) });
    this.waitingBytes += bytes.length + OVERHEAD_BYTES;
    this.changes.happened();
  }

  receive(): Datagram | Promise<Datagram> {
    return this.changes.until(
      () => this.take(),
      () => timedOut(RECEIVING),
    );
  }

  private take(): Datagram | undefined {
    if (this.isClosed) return closedAlready(RECEIVING);
    if (this.waiting.size > 0) {
      const datagram = this.waiting.shift();
      this.waitingBytes -= datagram.bytes.length + OVERHEAD_BYTES;
      return datagram;
    }
    const { failure } = this;
    this.failure = undefined;
    return failure && socketFailure(RECEIVING, failure);
  }

  send(bytes: Uint8Array, host: string, port: number): Promise<number> {
    return waitFor(this.sendTo(bytes, host, port));
  }

  private async sendTo(bytes: Uint8Array, host: string, port: number): Promise<number> {
    const sending = `Failed to send UDP datagram to '${host}:${port}'`;
    const addresses = await allowedAddresses('udp_send_to', host, port, sending);
    if (this.isClosed) closedAlready(sending);
    const { address } = addresses.find(({ family }) => family === this.family) ?? addresses[0]!;
    return new Promise((resolve, reject) => {
      this.socket.send(bytes, port, address, (error) => {
        if (error === null) resolve(bytes.length);
        else reject(error);
      });
    }).catch((error) => socketFailure(sending, error)) as Promise<number>;
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    closed(this);
    this.socket.close();
    this.changes.happened();
  }
}
