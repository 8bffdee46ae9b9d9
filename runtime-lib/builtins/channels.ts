/** Channels between strands. */
import { Channel } from '../async/channel.js';
import { builtin } from './define.js';

/**
 * A new channel. `send(value)` never waits; `receive()` gives the values in the order in which they were sent, waits while
 * there is none, and gives null when no other code is left that could send one.
 * @example type(channel())  // channel
 */
export const channel = /* @__PURE__ */ builtin(
  'channel',
  () => [],
  { returns: 'channel', arity: 'channel() expects 0 arguments, got {n}' },
  () => new Channel(),
);
