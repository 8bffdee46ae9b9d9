/** Queues: first in, first out. An argument of another kind counts as an empty queue. */
import { Queue } from '../collections/queue.js';
import { any, builtin, mismatch, optional, param } from './define.js';

const queue = () => param('queue', 'queue', (value) => (value instanceof Queue ? value : undefined));

/**
 * A queue of the elements of an array; the first is the front.
 * @example queue_peek(Queue(["a", "b"]))  // a
 */
export const makeQueue = /* @__PURE__ */ builtin(
  'Queue',
  () => [optional(param('items', 'array', (value) => (Array.isArray(value) ? value : [])))],
  { returns: 'queue', arity: null, notMethod: true },
  (items = []) => Queue.of(items),
);

/**
 * The queue with an item added at its back.
 * @example queue_to_array(queue_enqueue(Queue([1, 2]), 3))  // [1, 2, 3]
 */
export const queue_enqueue = /* @__PURE__ */ builtin(
  'queue_enqueue',
  () => [queue(), optional(any('item'))],
  { returns: 'queue', arity: null },
  (items, item) => (items && item !== undefined ? items.add(item) : Queue.of([])),
);

/**
 * The queue without its front item, and that item; null if there is none.
 * @example queue_dequeue(Queue(["a", "b"]))[1]  // a
 */
export const queue_dequeue = /* @__PURE__ */ builtin(
  'queue_dequeue',
  () => [queue()],
  { returns: 'array [rest, item]', arity: null },
  (items = Queue.of([])) => [items.withoutFirst(), items.first() ?? null],
);

/**
 * The front item of a queue; null if there is none.
 * @example queue_peek(Queue([7, 8]))  // 7
 */
export const queue_peek = /* @__PURE__ */ builtin(
  'queue_peek',
  () => [queue()],
  { returns: 'any', arity: null },
  (items) => items?.first() ?? null,
);

/**
 * Whether a queue has no items.
 * @example queue_is_empty(Queue())  // true
 */
export const queue_is_empty = /* @__PURE__ */ builtin(
  'queue_is_empty',
  () => [queue()],
  { returns: 'bool', arity: null },
  (items) => !items?.size,
);

/**
 * The items of a queue, the front first.
 * @example queue_to_array(Queue([7, 8]))  // [7, 8]
 */
export const queue_to_array = /* @__PURE__ */ builtin(
  'queue_to_array',
  () => [queue()],
  { returns: 'array', arity: null },
  (items) => items?.values() ?? [],
);

/**
 * The number of items in a queue.
 * @example queue_size(Queue([7, 8]))  // 2
 */
export const queue_size = /* @__PURE__ */ builtin(
  'queue_size',
  () => [
    param('queue', 'queue', (value) =>
      value instanceof Queue ? value : mismatch('queue_size requires a Queue argument', value),
    ),
  ],
  { returns: 'int', arity: 'queue_size expects 1 argument (queue), got {n}' },
  (items) => items.size,
);
