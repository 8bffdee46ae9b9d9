/** How emitted code waits. The shapes, and why they are so: `runtime-lib/async/waiting.ts`. */
import type { Expression } from 'estree';
import * as b from './builders.js';
import type { Context } from './context.js';

/** `await e`: a settled promise, or no promise at all, gives its value without giving up the turn. */
export function awaitValue(promise: Expression, ctx: Context): Expression {
  const temp = ctx.fn.temp();
  const waited = resumed(b.awaiting(ctx.waiting('wait', temp)), ctx);
  const settled = b.logical('&&', ctx.waiting('pending', b.assign(temp, promise)), waited);
  return b.sequence(settled, ctx.waiting('value', temp));
}

/** A call that may have had to wait: a JavaScript promise is awaited, a plain value is the result. */
export function awaitCall(call: Expression, ctx: Context): Expression {
  const temp = ctx.fn.temp();
  const isPromise = b.binary('instanceof', b.assign(temp, call), b.id('Promise'));
  return b.conditional(isPromise, resumed(b.awaiting(temp), ctx), temp);
}

/** After a wait it must be known again whose code runs: `$p` knows, the frame of the function. */
export function resumed(value: Expression, ctx: Context): Expression {
  return ctx.waiting('resume', b.id('$p'), value);
}
