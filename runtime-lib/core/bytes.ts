/** Byte strings: what files, sockets and `decode_base64` give when the content need not be text. Never changed. */
import { lacksElements } from './lacking.js';
import { RuffObject, type Value } from './value.js';

export class Bytes extends RuffObject {
  constructor(readonly data: Uint8Array) {
    super();
  }

  get type(): string {
    return 'bytes';
  }

  override get length(): number {
    return this.data.length;
  }

  override describe(): string {
    return `Bytes(${this.data.length} bytes)`;
  }

  override equals(other: Value): boolean {
    if (!(other instanceof Bytes) || other.data.length !== this.data.length) return false;
    return this.data.every((byte, i) => byte === other.data[i]);
  }

  override iterate(): Iterable<Value> {
    return lacksElements();
  }
}
