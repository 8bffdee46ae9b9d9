/** What compiled code calls to wait, and to start what others wait for. See `waiting.ts` for the shapes. */
export { receive, send } from './channel.js';
export { currentFrame, resume } from './current.js';
export { spawn } from './tasks.js';
export { asyncCall, asyncValue, pending, suspendable, value, wait } from './waiting.js';
