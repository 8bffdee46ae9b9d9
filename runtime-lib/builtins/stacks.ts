/** Stacks: last in, first out. An argument of another kind counts as an empty stack. */
import { Stack } from '../collections/stack.js';
import { any, builtin, mismatch, optional, param } from './define.js';

const stack = () => param('stack', 'stack', (value) => (value instanceof Stack ? value : undefined));

/**
 * A stack of the elements of an array; the last is the top.
 * @example stack_peek(Stack(["a", "b"]))  // b
 */
export const makeStack = /* @__PURE__ */ builtin(
  'Stack',
  () => [optional(param('items', 'array', (value) => (Array.isArray(value) ? value : [])))],
  { returns: 'stack', arity: null, notMethod: true },
  (items = []) => Stack.of(items),
);

/**
 * The stack with an item put on top.
 * @example stack_to_array(stack_push(Stack([1, 2]), 3))  // [1, 2, 3]
 */
export const stack_push = /* @__PURE__ */ builtin(
  'stack_push',
  () => [stack(), optional(any('item'))],
  { returns: 'stack', arity: null },
  (items, item) => (items && item !== undefined ? items.add(item) : Stack.of([])),
);

/**
 * The stack without its top item, and that item; null if there is none.
 * @example stack_pop(Stack(["a", "b"]))[1]  // b
 */
export const stack_pop = /* @__PURE__ */ builtin(
  'stack_pop',
  () => [stack()],
  { returns: 'array [rest, item]', arity: null },
  (items = Stack.of([])) => [items.withoutTop(), items.top() ?? null],
);

/**
 * The top item of a stack; null if there is none.
 * @example stack_peek(Stack([7, 8]))  // 8
 */
export const stack_peek = /* @__PURE__ */ builtin(
  'stack_peek',
  () => [stack()],
  { returns: 'any', arity: null },
  (items) => items?.top() ?? null,
);

/**
 * Whether a stack has no items.
 * @example stack_is_empty(Stack())  // true
 */
export const stack_is_empty = /* @__PURE__ */ builtin(
  'stack_is_empty',
  () => [stack()],
  { returns: 'bool', arity: null },
  (items) => !items?.size,
);

/**
 * The items of a stack, the top last.
 * @example stack_to_array(Stack([7, 8]))  // [7, 8]
 */
export const stack_to_array = /* @__PURE__ */ builtin(
  'stack_to_array',
  () => [stack()],
  { returns: 'array', arity: null },
  (items) => items?.values() ?? [],
);

/**
 * The number of items in a stack.
 * @example stack_size(Stack([7, 8]))  // 2
 */
export const stack_size = /* @__PURE__ */ builtin(
  'stack_size',
  () => [
    param('stack', 'stack', (value) =>
      value instanceof Stack ? value : mismatch('stack_size requires a Stack argument', value),
    ),
  ],
  { returns: 'int', arity: 'stack_size expects 1 argument (stack), got {n}' },
  (items) => items.size,
);
