/** Promises across the border. */
import { Operation } from '../async/operation.js';
import { PENDING, RuffPromise } from '../async/promise.js';
import { flush } from '../core/output.js';
import { isEmbedded } from '../core/program.js';
import { type Border, originalOf, represent, standFor } from './border.js';
import { errorFromJs, errorToJs } from './errors.js';
import { fromJs } from './from-js.js';
import { toJs } from './to-js.js';

/** A promise of JavaScript, which Ruff awaits. */
class JsPromise extends Operation {
  constructor(
    promise: PromiseLike<unknown>,
    readonly border: Border,
  ) {
    super(
      Promise.resolve(promise).then((value) => fromJs(value, border)),
      String,
    );
    // In an application the promise is also in the hands of others, who may see to its failure.
    if (!isEmbedded()) this.makeAccountable();
  }

  /** `await` throws the error itself, as it does for an async function. */
  protected override failed(error: unknown): void {
    this.fail(errorFromJs(error, this.border));
  }
}

export function promiseFromJs(promise: PromiseLike<unknown>, border: Border): RuffPromise {
  const original = originalOf(promise);
  if (original instanceof RuffPromise) return original;
  return standFor(new JsPromise(promise, border), promise);
}

/** The other way: whoever has it sees to its failure. */
export function promiseToJs(promise: RuffPromise, border: Border): Promise<unknown> {
  promise.observe();
  promise.demand();
  const made = new Promise((resolve, reject) => {
    const settled = (): void => {
      flush();
      try {
        resolve(toJs(promise.take(), border));
      } catch (error) {
        reject(errorToJs(error, border));
      }
    };
    if (promise.state === PENDING) promise.subscribe({ settled });
    else settled();
  });
  return represent(promise, made);
}
