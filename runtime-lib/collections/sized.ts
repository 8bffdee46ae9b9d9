/** Base of the collections of the library that `len` counts. Their values never change: an update gives a new one. */
import { RuffObject } from '../core/value.js';

export abstract class Sized extends RuffObject {
  abstract get size(): number;

  override get length(): number {
    return this.size;
  }
}
