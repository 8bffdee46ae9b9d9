/** What goes through sockets, and the sizes and ports that their functions take. */
import { isUtf8 } from 'node:buffer';
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { type Int, intText, toDouble } from '../core/int.js';
import type { Value } from '../core/value.js';
import { MAX_NETWORK_BYTES } from '../host/limits.js';
import { attemptLater } from '../host/os-error.js';
import { waitFor } from '../host/wait-for.js';
import { type Param, param } from './define.js';

export function sendable(error: string): Param<Uint8Array> {
  return param('data', 'string|bytes', (value) => {
    if (typeof value === 'string') return Buffer.from(value);
    return value instanceof Bytes ? value.data : fail(error);
  });
}

/** A text if the bytes are one. */
export function received(bytes: Uint8Array): Value {
  return isUtf8(bytes) ? Buffer.from(bytes).toString() : new Bytes(bytes);
}

export function receiveSize(name: string, size: Int): number {
  const count = toDouble(size);
  if (!(count > 0)) return fail(`${name} size must be positive`);
  if (count <= MAX_NETWORK_BYTES) return count;
  return fail(
    `${name} size exceeds maximum network body size (${intText(size)} bytes > ${MAX_NETWORK_BYTES} bytes)`,
  );
}

/** The port of another machine. */
export function destinationPort(name: string, port: Int): number {
  const number = toDouble(port);
  return number >= 1 && number <= 65535 ? number : fail(`${name} failed: destination port must be 1-65535`);
}

/** Waits until a socket has an address of this machine. */
export function bound<T>(
  failure: string,
  host: string,
  port: Int,
  bind: (host: string, port: number) => Promise<T>,
): Promise<T> {
  const number = toDouble(port);
  const name = `${failure} on '${host}:${intText(port)}'`;
  if (!(number >= 0 && number <= 65535)) return fail(`${name}: invalid port value`);
  return waitFor(attemptLater(name, () => bind(host, number)));
}
