/**
 * Generators: what calling a function with `yield` gives. Lazy, and consumed once by whoever asks: `for`, which stops
 * without closing it, `next()`, or another generator made from it with `map`, `filter` or `take`.
 */
import { call } from './call.js';
import { fail } from './errors.js';
import { methodTable } from './function.js';
import { isNumber, toDouble } from './int.js';
import { truthy } from './operators.js';
import { none, some } from './tagged.js';
import { RuffObject, type Value } from './value.js';

const RUNNING = 'Generator is already running';

export class Generator extends RuffObject implements Iterable<Value> {
  constructor(private readonly body: Iterator<Value, unknown, void>) {
    super();
  }

  get type(): string {
    return 'generator';
  }

  override method(name: string): Value | undefined {
    return Object.hasOwn(methods, name) ? methods[name as keyof typeof methods] : undefined;
  }

  override iterate(): Iterable<Value> {
    return this;
  }

  /** It has no `return`, so that leaving a `for` does not close the generator. */
  [Symbol.iterator](): Iterator<Value> {
    return this;
  }

  next(): IteratorResult<Value> {
    try {
      return this.body.next() as IteratorResult<Value>;
    } catch (error) {
      // JavaScript's own error for it; a flag of ours would cost as much as the call.
      if (error instanceof TypeError && error.message === RUNNING) fail(RUNNING);
      throw error;
    }
  }
}

export function generator(body: () => Iterator<Value, unknown, void>): Generator {
  return new Generator(body());
}

const methods = /* @__PURE__ */ methodTable('Generator', {
  next(self: Generator): Value {
    const { done, value } = self.next();
    return done ? none : some(value);
  },

  map(self: Generator, f: Value): Generator {
    if (typeof f !== 'function') fail('map expects an array and a function');
    return generator(function* () {
      for (const value of self) yield call(f, value);
    });
  },

  filter(self: Generator, f: Value): Generator {
    if (typeof f !== 'function') fail('filter expects an array and a function');
    return generator(function* () {
      for (const value of self) if (truthy(call(f, value))) yield value;
    });
  },

  take(self: Generator, count: Value): Generator {
    const limit = isNumber(count) ? Math.trunc(toDouble(count)) : fail('take() count must be a number');
    return generator(function* () {
      // Counts before it asks: the value after the last one stays in the source.
      for (let taken = 0; taken < limit; taken++) {
        const { done, value } = self.next();
        if (done) return;
        yield value;
      }
    });
  },

  collect: (self: Generator) => [...self],
});
