/** Parameters that the asynchronous builtins have in common. */
import { RuffPromise } from '../async/promise.js';
import { fail } from '../core/errors.js';
import { isInt, toDouble } from '../core/int.js';
import { text } from '../core/text.js';
import type { RuffArray } from '../core/value.js';
import { array, optional, type Param, param } from './define.js';

/** An int above zero; `tooSmall` is the error's text before the number. */
export function positiveInt(name: string, noInt: string, tooSmall: string): Param<number> {
  return param(name, 'int', (value) => {
    if (value === undefined || !isInt(value)) return fail(noInt);
    const count = toDouble(value);
    return count > 0 ? count : fail(`${tooSmall}, got ${text(value)}`);
  });
}

/** How many elements may be on their way at once: `function` is the name in the error texts. */
export function concurrencyLimit(functionName: string): Param<number | undefined> {
  return optional(
    positiveInt(
      'concurrency_limit',
      `${functionName}() optional concurrency_limit must be an integer`,
      `${functionName}() concurrency_limit must be > 0`,
    ),
  );
}

/** An array; its elements are checked by `promisesOf` when all arguments have the right kind. */
export function promiseArray(functionName: string): Param<RuffArray> {
  return array('promises', `${functionName}() requires an array of promises`);
}

/** The elements of an array, which must all be promises. Whoever takes them looks after their failures. */
export function promisesOf(functionName: string, elements: RuffArray): RuffPromise[] {
  const promises = elements.map((element, index) =>
    element instanceof RuffPromise
      ? element
      : fail(`${functionName}() array element ${index} is not a Promise`),
  );
  for (const promise of promises) promise.observe();
  return promises;
}
