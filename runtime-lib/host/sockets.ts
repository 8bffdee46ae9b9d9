/** What sockets of all kinds have in common: addresses, waiting for something to happen, errors, and the end of the program. */
import { isIPv6 } from 'node:net';
import { fail } from '../core/errors.js';
import { whenOver } from '../core/program.js';
import { osErrorText } from './os-error.js';
import { waitFor } from './wait-for.js';

const TIMEOUT_MS = 30_000;

/** `127.0.0.1:80`, `[::1]:80` */
export function endpoint(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** A host as Node takes it: IPv6 addresses may be given in brackets. */
export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

// ── Waiting ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Those who wait for something to happen to a socket. */
export class Changes {
  private readonly waiting = new Set<() => void>();

  /** To be called after every change. */
  readonly happened = (): void => {
    for (const look of [...this.waiting]) look();
  };

  /**
   * The first result of `look` that is not undefined: what it gives now, or after a change. `timeIsOver` raises the error
   * of waiting too long; without it there is no limit.
   */
  until<T>(look: () => T | undefined, timeIsOver?: () => never): T | Promise<T> {
    const now = look();
    if (now !== undefined) return now;
    let stop = (): void => {};
    const result = new Promise<T>((resolve, reject) => {
      const settle = (work: () => T | undefined): void => {
        try {
          const found = work();
          if (found === undefined) return;
          resolve(found);
        } catch (error) {
          reject(error);
        }
        stop();
      };
      const again = (): void => settle(look);
      const timer = timeIsOver && setTimeout(() => settle(timeIsOver), TIMEOUT_MS);
      stop = () => {
        clearTimeout(timer);
        this.waiting.delete(again);
      };
      this.waiting.add(again);
    });
    return waitFor(result, stop);
  }
}

/** Lets what the system has for the program come in. Without it a program that asks again and again would never see it. */
export function lookOutside(): Promise<void> {
  // The first one may come before the event loop looks for input, the second one comes after.
  return waitFor(new Promise((resolve) => setImmediate(() => setImmediate(resolve))));
}

// ── Errors ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Raises the error of an operation that the system refused. */
export function socketFailure(operation: string, error: unknown): never {
  return fail(`${operation}: ${osErrorText(error)}`);
}

/** Raises the error of an operation that would have to wait, or has waited, too long. */
export function timedOut(operation: string): never {
  return fail(
    `${operation} timed out after ${TIMEOUT_MS}ms read/${TIMEOUT_MS}ms write timeout policy: ${osErrorText({ code: 'EAGAIN' })}`,
  );
}

/** Raises the error of an operation on a socket that the program has closed. */
export function closedAlready(operation: string): never {
  return socketFailure(operation, { code: 'EBADF' });
}

// ── The end ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Open {
  close(): void;
}

const open = /* @__PURE__ */ new Set<Open>();

/** Sockets that the program has not closed are closed when it is over. */
export function opened(socket: Open): void {
  open.add(socket);
  whenOver(closeAll);
}

export function closed(socket: Open): void {
  open.delete(socket);
}

function closeAll(): void {
  for (const socket of open) socket.close();
}
