/** Sets: collections without equal items. An argument of another kind counts as an empty set. */
import { ItemSet } from '../collections/set.js';
import { any, array, builtin, optional, param } from './define.js';

const set = (name = 'set') => param(name, 'set', (value) => (value instanceof ItemSet ? value : undefined));
const either = () => [set('a'), set('b')] as const;

/**
 * A set of the elements of an array, in their order.
 * @example len(Set([1, 2, 1]))  // 2
 */
export const makeSet = /* @__PURE__ */ builtin(
  'Set',
  () => [optional(array('items', 'Set constructor requires an array argument'))],
  { returns: 'set', arity: 'Set constructor takes at most 1 argument', notMethod: true },
  (items = []) => ItemSet.of(items),
);

/**
 * The set with an item added.
 * @example set_to_array(set_add(Set([1, 2]), 3))  // [1, 2, 3]
 */
export const set_add = /* @__PURE__ */ builtin(
  'set_add',
  () => [set(), optional(any('item'))],
  { returns: 'set', arity: null },
  (items, item) => (items && item !== undefined ? items.add(item) : ItemSet.of([])),
);

/**
 * Whether a set has an item.
 * @example set_has(Set(["a", "b"]), "b")  // true
 */
export const set_has = /* @__PURE__ */ builtin(
  'set_has',
  () => [set(), optional(any('item'))],
  { returns: 'bool', arity: null },
  (items, item) => item !== undefined && items?.has(item) === true,
);

/**
 * The set without an item.
 * @example set_to_array(set_remove(Set([1, 2, 3]), 2))  // [1, 3]
 */
export const set_remove = /* @__PURE__ */ builtin(
  'set_remove',
  () => [set(), optional(any('item'))],
  { returns: 'set', arity: null },
  (items, item) => (items && item !== undefined ? items.without(item) : ItemSet.of([])),
);

/**
 * The items that are in one set or the other.
 * @example set_to_array(set_union(Set([1, 2]), Set([2, 3])))  // [1, 2, 3]
 */
export const set_union = /* @__PURE__ */ builtin(
  'set_union',
  either,
  { returns: 'set', arity: null },
  (a, b) => (a && b ? b.values().reduce((union: ItemSet, item) => union.add(item), a) : ItemSet.of([])),
);

/**
 * The items that are in both sets.
 * @example set_to_array(set_intersect(Set([1, 2]), Set([2, 3])))  // [2]
 */
export const set_intersect = /* @__PURE__ */ builtin(
  'set_intersect',
  either,
  { returns: 'set', arity: null },
  (a, b) => (a && b ? a.filter((item) => b.has(item)) : ItemSet.of([])),
);

/**
 * The items of the first set that are not in the second.
 * @example set_to_array(set_difference(Set([1, 2]), Set([2, 3])))  // [1]
 */
export const set_difference = /* @__PURE__ */ builtin(
  'set_difference',
  either,
  { returns: 'set', arity: null },
  (a, b) => (a && b ? a.filter((item) => !b.has(item)) : ItemSet.of([])),
);

/**
 * The items of a set, in the order in which they were added.
 * @example set_to_array(Set([3, 1, 3]))  // [3, 1]
 */
export const set_to_array = /* @__PURE__ */ builtin(
  'set_to_array',
  () => [set()],
  { returns: 'array', arity: null },
  (items) => items?.values() ?? [],
);
