/** Stacks. A stack never changes: each update gives a new one, which shares all items but one with the old one. */
import { share } from '../core/ownership.js';
import { describe, joined } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { Sized } from './sized.js';

interface Cell {
  readonly value: Value;
  readonly below: Cell | undefined;
}

export class Stack extends Sized {
  private constructor(
    private readonly cell: Cell | undefined,
    readonly size: number,
  ) {
    super();
  }

  /** The last value is the top. */
  static of(values: RuffArray): Stack {
    let result = new Stack(undefined, 0);
    for (const value of values) result = result.add(value);
    return result;
  }

  get type(): string {
    return 'stack';
  }

  override debug(): string {
    return `Stack(${this.size} items)`;
  }

  override describe(): string {
    return `Stack[${joined(this.values(), describe)}]`;
  }

  add(value: Value): Stack {
    return new Stack({ value: share(value), below: this.cell }, this.size + 1);
  }

  top(): Value | undefined {
    return this.cell?.value;
  }

  withoutTop(): Stack {
    return this.cell ? new Stack(this.cell.below, this.size - 1) : this;
  }

  values(): RuffArray {
    const result: RuffArray = [];
    for (let cell = this.cell; cell; cell = cell.below) result.push(cell.value);
    return result.reverse();
  }
}
