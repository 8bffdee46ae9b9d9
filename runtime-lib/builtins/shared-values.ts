/** One store of values for the whole program, by name: a place where spawned bodies can leave results. */
import { fail } from '../core/errors.js';
import { fromBigInt, isInt, toBigInt } from '../core/int.js';
import { share } from '../core/ownership.js';
import type { Value } from '../core/value.js';
import { any, builtin, int, type Param, string } from './define.js';

const store = /* @__PURE__ */ new Map<string, Value>();

function key(functionName: string): Param<string> {
  return string('key', `${functionName} key must be a string`);
}

/**
 * Stores a value under a name.
 * @example shared_set("hits", 1)  // true
 */
export const shared_set = /* @__PURE__ */ builtin(
  'shared_set',
  () => [key('shared_set'), any('value')],
  { returns: 'bool', arity: 'shared_set requires (key, value) arguments' },
  (name, value) => {
    store.set(name, share(value));
    return true;
  },
);

/**
 * The value stored under a name.
 * @example shared_get("hits")  // 1
 */
export const shared_get = /* @__PURE__ */ builtin(
  'shared_get',
  () => [key('shared_get')],
  { returns: 'any', arity: 'shared_get requires one key argument' },
  (name) => stored('shared_get', name),
);

/**
 * Whether a value is stored under a name.
 * @example shared_has("nothing")  // false
 */
export const shared_has = /* @__PURE__ */ builtin(
  'shared_has',
  () => [key('shared_has')],
  { returns: 'bool', arity: 'shared_has requires one key argument' },
  (name) => store.has(name),
);

/**
 * Removes what is stored under a name; false when nothing was.
 * @example shared_delete("nothing")  // false
 */
export const shared_delete = /* @__PURE__ */ builtin(
  'shared_delete',
  () => [key('shared_delete')],
  { returns: 'bool', arity: 'shared_delete requires one key argument' },
  (name) => store.delete(name),
);

/**
 * Adds to the int stored under a name, and gives the new value, which wraps round at 64 bits.
 * @example shared_add_int("hits", 4)  // 5
 */
export const shared_add_int = /* @__PURE__ */ builtin(
  'shared_add_int',
  () => [key('shared_add_int'), int('delta', 'shared_add_int delta must be an int')],
  { returns: 'int', arity: 'shared_add_int requires (key, delta) arguments' },
  (name, delta) => {
    const value = stored('shared_add_int', name);
    if (!isInt(value)) return fail(`shared_add_int requires key '${name}' to reference an int`);
    const sum = fromBigInt(BigInt.asIntN(64, toBigInt(value) + toBigInt(delta)))!;
    store.set(name, sum);
    return sum;
  },
);

function stored(functionName: string, name: string): Value {
  const value = store.get(name);
  return value === undefined ? fail(`${functionName} key '${name}' not found`) : value;
}
