import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reaction, RuffPromise, rejected } from '../../runtime-lib/async/promise.js';
import { asyncCall, asyncValue, pending, suspendable, value, wait } from '../../runtime-lib/async/waiting.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { eq, ne, truthy } from '../../runtime-lib/core/operators.js';
import { describe as debugForm, text } from '../../runtime-lib/core/text.js';
import type { RuffArray, Value } from '../../runtime-lib/core/value.js';
import { asyncFunction, outcomeOf, settle } from './support.js';

function resolved(result: Value): RuffPromise {
  const promise = new RuffPromise();
  promise.resolve(result);
  return promise;
}

describe('a promise as a value', () => {
  test('has the forms of an opaque handle', () => {
    const promise = resolved(5);
    expect(promise.type).toBe('promise');
    expect(text(promise)).toBe('<unknown>');
    expect(text([promise])).toBe('[<unknown>]');
    expect(debugForm(promise)).toBe('Promise(Pending)');
    expect(truthy(promise)).toBe(true);
  });

  test('is equal to nothing, not even itself', () => {
    const promise = resolved(5);
    expect(eq(promise, promise)).toBe(false);
    expect(ne(promise, promise)).toBe(true);
    expect(eq(promise, resolved(5))).toBe(false);
  });

  test('is no thenable, so that JavaScript hands it on as it is', async () => {
    const inner = resolved(5);
    expect(await Promise.resolve(inner)).toBe(inner);
  });
});

describe('settling', () => {
  test('the first outcome stays', () => {
    const promise = resolved(1);
    promise.resolve(2);
    promise.reject('too late');
    promise.fail(new RuffError('too late'));
    expect(outcomeOf(promise)).toBe(1);
  });

  test('an error of the program comes out unchanged, every time', () => {
    const promise = new RuffPromise();
    const error = new RuffError('boom');
    promise.fail(error);
    for (let round = 0; round < 3; round++) expect(() => value(promise)).toThrow(error);
    expect(promise.reasonText).toBe('boom');
  });

  test('a rejection of the runtime gets the prefix of await', () => {
    const promise = rejected('Timeout after 5ms');
    expect(outcomeOf(promise)).toBe('error: Promise rejected: Timeout after 5ms');
    expect(promise.reasonText).toBe('Timeout after 5ms');
  });

  test('marks a collection: the promise holds it, and so does whoever awaits', () => {
    const array: RuffArray = [1, 2];
    expect(value(resolved(array))).toBe(array);
    expect(array.shared).toBe(true);
  });

  test('any depth of promises that settle each other fits on the stack', () => {
    const depth = 200_000;
    const first = new RuffPromise();
    let last = first;
    for (let i = 0; i < depth; i++) {
      const next = new RuffPromise();
      last.subscribe({ settled: (settled) => next.follow(settled) });
      last = next;
    }
    first.resolve('through');
    expect(outcomeOf(last)).toBe('through');
  });
});

describe('reactions', () => {
  const logging = (log: string[], name: string): Reaction => ({ settled: () => log.push(name) });

  test('run at once, in the order of subscription, once', () => {
    const log: string[] = [];
    const promise = new RuffPromise();
    for (const name of ['a', 'b', 'c']) promise.subscribe(logging(log, name));
    promise.resolve(null);
    expect(log).toEqual(['a', 'b', 'c']);
  });

  test('can be taken back, the only one and one of several', () => {
    const log: string[] = [];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => logging(log, name)) as [Reaction, Reaction, Reaction];
    const one = new RuffPromise();
    one.subscribe(a);
    one.unsubscribe(a);
    one.resolve(null);
    const three = new RuffPromise();
    for (const reaction of [a, b, c]) three.subscribe(reaction);
    three.unsubscribe(b);
    three.resolve(null);
    expect(log).toEqual(['a', 'c']);
  });
});

describe('async functions', () => {
  test('a body that does not wait has settled when the call returns', () => {
    expect(outcomeOf(asyncValue(() => 7))).toBe(7);
    expect(outcomeOf(asyncFunction(async ($p) => $p.resolve(8)))).toBe(8);
  });

  test('an error before the first wait is a rejection, not an error of the call', () => {
    const failing = (): never => {
      throw new RuffError('early');
    };
    expect(outcomeOf(asyncValue(failing))).toBe('error: early');
    expect(
      outcomeOf(
        asyncCall(async ($p) => {
          try {
            failing();
          } catch ($e) {
            $p.fail($e);
          }
        }),
      ),
    ).toBe('error: early');
  });

  test('await of anything settled does not give up the turn', () => {
    const log: string[] = [];
    asyncCall(async ($p) => {
      let $t: Value;
      for (const awaited of [5, null, resolved('x')] as Value[]) {
        if (pending(($t = awaited))) await wait($t);
        log.push(text(value($t)));
      }
      $p.resolve(null);
    });
    log.push('caller');
    expect(log).toEqual(['5', 'null', 'x', 'caller']);
  });

  test('several strands wait for one promise and go on in the order in which they came', async () => {
    const log: string[] = [];
    const promise = new RuffPromise();
    for (const name of ['a', 'b', 'c']) {
      asyncFunction(async ($p) => {
        if (pending(promise)) await wait(promise);
        log.push(`${name} ${text(value(promise))}`);
        $p.resolve(null);
      });
    }
    promise.resolve(1);
    expect(log).toEqual([]);
    await settle();
    expect(log).toEqual(['a 1', 'b 1', 'c 1']);
  });

  test('promises do not flatten', () => {
    const inner = resolved(8);
    expect(outcomeOf(asyncValue(() => inner))).toBe(inner);
  });
});

describe('functions that may suspend', () => {
  const half = (gate: RuffPromise, log: string[]) =>
    suspendable(async ($p) => {
      try {
        let $t: Value;
        if (pending(($t = gate))) await wait($t);
        log.push('body');
        return $p.resolve(value($t));
      } catch ($e) {
        $p.fail($e);
      }
    });

  test('give their plain result when nothing had to be waited for', () => {
    const log: string[] = [];
    expect(half(resolved(3), log)).toBe(3);
    expect(log).toEqual(['body']);
    expect(() => half(rejected('no'), log)).toThrow('Promise rejected: no');
  });

  test('else a JavaScript promise of it', async () => {
    const gates = [new RuffPromise(), new RuffPromise()] as const;
    const results = gates.map((gate) => half(gate, []));
    gates[0].resolve(4);
    gates[1].reject('no');
    expect(await results[0]).toBe(4);
    await expect(results[1]).rejects.toThrow('Promise rejected: no');
  });
});

test('cache laws: whatever the order of settling and waiting, all see one outcome', async () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant('resolve' as const), value: fc.integer() }),
    fc.record({ kind: fc.constant('reject' as const), text: fc.string() }),
    fc.record({ kind: fc.constant('fail' as const), text: fc.string() }),
    fc.record({ kind: fc.constant('await' as const) }),
    fc.record({ kind: fc.constant('turn' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 20 }), async (events) => {
      const promise = new RuffPromise();
      const seen: Value[] = [];
      let awaits = 0;
      let expected: Value | undefined;
      for (const e of events) {
        if (e.kind === 'turn') await settle();
        else if (e.kind === 'await') {
          awaits++;
          asyncFunction(async ($p) => {
            if (pending(promise)) await wait(promise);
            seen.push(outcomeOf(promise));
            $p.resolve(null);
          });
        } else if (e.kind === 'resolve') {
          expected ??= e.value;
          promise.resolve(e.value);
        } else if (e.kind === 'reject') {
          expected ??= `error: Promise rejected: ${e.text}`;
          promise.reject(e.text);
        } else {
          expected ??= `error: ${e.text}`;
          promise.fail(new RuffError(e.text));
        }
      }
      await settle();
      expect(seen).toEqual(expected === undefined ? [] : new Array(awaits).fill(expected));
    }),
  );
});
