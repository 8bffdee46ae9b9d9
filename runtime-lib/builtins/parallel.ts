/** Mapping with a bounded number of calls on their way. */
import { Gather } from '../async/gather.js';
import { poolSize } from '../async/pool.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { share } from '../core/ownership.js';
import type { RuffArray, RuffFunction, Value } from '../core/value.js';
import { unary } from './callbacks.js';
import { concurrencyLimit } from './concurrency.js';
import { array, builtin, func } from './define.js';

/**
 * A promise of the array of `mapper(element)` for all elements, in their order. Promises that the mapper gives are
 * awaited; at most `concurrency_limit` calls are on their way at a time (the task pool size, if it is not given).
 * @example await parallel_map([1, 2, 3], func(x) { return x * x })  // [1, 4, 9]
 */
export const parallel_map = /* @__PURE__ */ builtin(
  'parallel_map',
  mapperParams,
  { returns: 'promise of array', arity: 'parallel_map expects 2 to 3 arguments, got {n}' },
  (elements, mapper, limit) => mapAll(elements, mapper, limit, false),
);

/**
 * The same as `parallel_map`.
 * @example await par_map(["a", "bc"], len)  // [1, 2]
 */
export const par_map = /* @__PURE__ */ builtin(
  'par_map',
  mapperParams,
  { returns: 'promise of array', arity: 'par_map expects 2 to 3 arguments, got {n}' },
  (elements, mapper, limit) => mapAll(elements, mapper, limit, false),
);

/**
 * Calls the function for all elements as `parallel_map` does, and gives a promise of null.
 * @example await par_each([1, 2], func(x) { return x })  // null
 */
export const par_each = /* @__PURE__ */ builtin(
  'par_each',
  mapperParams,
  { returns: 'promise of null', arity: 'par_each expects 2 to 3 arguments, got {n}' },
  (elements, mapper, limit) => mapAll(elements, mapper, limit, true),
);

function mapperParams() {
  return [
    array('array', 'parallel_map() first argument must be an array'),
    func(
      'mapper',
      'parallel_map() second argument must be a callable function; pass a function, closure, or imported callable value instead of a literal',
    ),
    concurrencyLimit('parallel_map'),
  ] as const;
}

function mapAll(
  elements: RuffArray,
  mapper: RuffFunction,
  limit = poolSize(),
  dropResults: boolean,
): Gather<Value> {
  if (mapper.builtin) checkElements(elements, mapper.builtin.name);
  return new Gather({
    // The mapper may update the variable that holds the array, now or later.
    items: share(elements),
    begin: unary<Value | Promise<Value>>(mapper),
    limit,
    failure: 'parallel_map() mapper call failed: ',
    dropResults,
  });
}

/** Some builtins as mappers refuse the whole array when an element is of another kind. */
function checkElements(elements: RuffArray, name: string): void {
  if (name === 'len') {
    if (!elements.every(hasLength)) fail('parallel_map(len, ...) expects string/array/dict elements');
  } else if (['upper', 'to_upper', 'lower', 'to_lower'].includes(name)) {
    if (!elements.every((element) => typeof element === 'string')) {
      fail(`parallel_map(${name}, ...) expects string elements`);
    }
  }
}

function hasLength(element: Value): boolean {
  return typeof element === 'string' || Array.isArray(element) || element instanceof Dict;
}
