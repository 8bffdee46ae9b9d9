/** Tasks: functions that run beside the code that spawned them. */
import { rejected } from '../async/promise.js';
import { TaskHandle } from '../async/tasks.js';
import { call } from '../core/call.js';
import { fail } from '../core/errors.js';
import { builtin, type Param, param } from './define.js';

/**
 * Starts a function, async or not, as a task of its own, and gives a handle of it at once. The body starts when the running
 * code first waits.
 * @example type(spawn_task(func() { return 1 }))  // taskhandle
 */
export const spawn_task = /* @__PURE__ */ builtin(
  'spawn_task',
  () => [
    param('function', 'function', (value) =>
      typeof value === 'function' && !value.builtin
        ? value
        : fail('spawn_task() requires an async function argument'),
    ),
  ],
  { returns: 'taskhandle', arity: 'spawn_task() expects 1 argument (async function), got {n}' },
  (body) => new TaskHandle(() => call(body)),
);

/**
 * Takes the handle, and gives a promise of what the task's function returns or throws. A handle can be taken once.
 * @example await await_task(spawn_task(func() { return 42 }))  // 42
 */
export const await_task = /* @__PURE__ */ builtin(
  'await_task',
  () => [handle('await_task')],
  { returns: 'promise', arity: 'await_task() expects 1 argument (task handle), got {n}' },
  (task) => (task.take() ? task.result : rejected('Task handle already consumed')),
);

/**
 * Stops a task where it waits: nothing more of it runs, no handler either. True for the first call, unless the handle has
 * been taken by `await_task`.
 * @example cancel_task(spawn_task(func() { return 1 }))  // true
 */
export const cancel_task = /* @__PURE__ */ builtin(
  'cancel_task',
  () => [handle('cancel_task')],
  { returns: 'bool', arity: 'cancel_task() expects 1 argument (task handle), got {n}' },
  (task) => task.cancel(),
);

function handle(functionName: string): Param<TaskHandle> {
  return param('task', 'taskhandle', (value) =>
    value instanceof TaskHandle ? value : fail(`${functionName}() requires a TaskHandle argument`),
  );
}
