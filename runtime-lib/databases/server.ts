/** What connections to database servers have in common: how they get there, and that statements go one after the other. */
import { type NetConnectOpts, Socket } from 'node:net';
import { fail } from '../core/errors.js';
import { allowedAddresses, deniesPrivate } from '../host/destinations.js';
import { osErrorText } from '../host/os-error.js';
import { waitFor } from '../host/wait-for.js';

export const CONNECT_TIMEOUT_MS = 30_000;

/** A socket that connects to a server if the program may reach it. The address that was checked is the one connected to. */
export async function serverSocket(functionName: string, host: string, port: number): Promise<Socket> {
  const addresses = await allowedAddresses(functionName, host, port);
  return new Socket().connect({
    host,
    port,
    lookup: (_host, { all }, found) => {
      if (all) found(null, [...addresses]);
      else found(null, addresses[0]!.address, addresses[0]!.family);
    },
    autoSelectFamily: true,
  } as NetConnectOpts);
}

/** The same for a server of this machine that is a file. */
export function localSocket(functionName: string, path: string): Socket {
  if (deniesPrivate()) {
    fail(
      `${functionName} blocked by outbound destination policy 'deny_private' (${path} is on this machine)`,
    );
  }
  return new Socket().connect(path);
}

/** What went wrong with a server: what it says, or what the operating system says. */
export function serverProblem(error: unknown): string {
  const { message, code, errors } = error as AggregateError & NodeJS.ErrnoException;
  const [first] = errors ?? [];
  if (first !== undefined) return serverProblem(first);
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? osErrorText(error) : message;
}

/** Runs the statements of one connection one after the other, whichever strands of the program they come from. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** `hold` and `release` say when the process must stay alive for the connection. */
  constructor(
    private readonly hold: () => void,
    private readonly release: () => void,
  ) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(() => this.held(work));
    this.last = result.catch(() => {});
    return waitFor(result);
  }

  private async held<T>(work: () => Promise<T>): Promise<T> {
    this.hold();
    try {
      return await work();
    } finally {
      this.release();
    }
  }
}
