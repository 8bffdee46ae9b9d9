/**
 * How compiled code waits.
 *
 * A function that may wait is compiled to a JavaScript async function, but nobody looks at the JavaScript promise that
 * it gives: a promise is read a turn late at best, while most calls that *may* wait do not, and a turn given up for
 * nothing costs three times the call and changes the order in which things happen. So the body reports its end itself, at
 * once, to the object in which it was started:
 *
 *     async func f(a) { …await b… }     (a) => asyncCall(async ($p) => { try { …; return $p.resolve(v) } catch ($e) { $p.fail($e) } })
 *     func g(a) { …ch.receive()… }      (a) => suspendable(async ($p) => { … the same … })
 *
 * `asyncCall` gives a Ruff promise. `suspendable` gives the plain result, or throws, when the body came to its end
 * without waiting, else a JavaScript promise of the result, which the caller awaits implicitly:
 *
 *     await e       (pending($t = e) && resume($p, await wait($t)), value($t))
 *     g(a)          (($t = g(a)) instanceof Promise ? resume($p, await $t) : $t)
 *
 * So a strand gives up its turn exactly when it cannot go on, whether a function is compiled as async or not.
 */
import { share } from '../core/ownership.js';
import type { Value } from '../core/value.js';
import { AsyncBody, type Completion, SuspendableCall } from './body.js';
import { currentTask, type Strand, strandThatWaits, type Wait } from './current.js';
import { startBody } from './depth.js';
import { PENDING, RESOLVED, type Reaction, RuffPromise } from './promise.js';
import type { Timer } from './timers.js';
import { turnMayEnd } from './turns.js';

/** Calls an `async func`: its body runs up to its first wait, and goes on when that is over. */
export function asyncCall(body: (promise: Completion) => Promise<unknown>): RuffPromise {
  const promise = new AsyncBody();
  const main = currentTask() === null;
  if (main) promise.makeAccountable();
  try {
    promise.begun(startBody(body, promise));
  } catch (error) {
    promise.fail(error);
  }
  if (main && promise.state === PENDING) promise.makeLive();
  return promise;
}

/** The same for a body that never waits. */
export function asyncValue(body: () => Value): RuffPromise {
  try {
    return new RuffPromise(RESOLVED, share(body()));
  } catch (error) {
    return asyncCall(async ($p) => $p.fail(error));
  }
}

/** Must `await v` give up the turn? */
export function pending(value: Value): value is RuffPromise {
  return value instanceof RuffPromise && value.state === PENDING;
}

/** The value of a settled promise, its error thrown; anything else is its own value. */
export function value(settled: Value): Value {
  return settled instanceof RuffPromise ? settled.take() : settled;
}

/**
 * A JavaScript promise that is resolved when a pending one has settled, or the waiting task is cancelled. Of a timer it
 * gives 0, so that `sleep` can hand it on as it is: one more turn to make a result of it would change the order of
 * sleepers.
 */
export function wait(promise: Timer): Promise<0>;
export function wait(promise: RuffPromise): Promise<unknown>;
export function wait(promise: RuffPromise): Promise<unknown> {
  const task = strandThatWaits();
  turnMayEnd();
  promise.observe();
  promise.demand();
  return task === null
    ? promise.whenSettled()
    : new Promise((wake) => promise.subscribe(new Waiter(promise, task, wake)));
}

/** A strand of a task that waits for a promise. */
class Waiter implements Reaction, Wait {
  constructor(
    private readonly promise: RuffPromise,
    private readonly task: Strand,
    private readonly wake: (result: 0) => void,
  ) {
    task.waitsAt(this);
  }

  settled(): void {
    this.task.goesOnFrom(this);
    this.wake(0);
  }

  cancel(): void {
    this.promise.unsubscribe(this);
    this.promise.release();
    this.wake(0);
  }
}

/** Calls a function that may wait without being `async`. */
export function suspendable(body: (call: SuspendableCall) => Promise<unknown>): Value | Promise<Value> {
  const call = new SuspendableCall();
  return call.result(startBody(body, call) as Promise<Value>);
}
