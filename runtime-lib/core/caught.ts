/** `throw` and `except`: from values to errors and back. */
import { RuffError, ruffError } from './errors.js';
import { share } from './ownership.js';
import { callStack } from './stack.js';
import { Struct, struct } from './struct.js';
import { debugText } from './text.js';
import type { RuffArray, Value } from './value.js';

/** `throw(value)`. Of a struct only the message and the cause survive. */
export function throwValue(value: Value): never {
  throw new RuffError(messageOf(value), value);
}

function messageOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (!(value instanceof Struct)) return debugText(value);
  return typeof value.$message === 'string' ? value.$message : `${value.structName} error`;
}

/**
 * The value that `except` binds, for whatever a JavaScript `catch` got. What is no error of the program is thrown on.
 */
export function caught(thrown: unknown): Value {
  const error = ruffError(thrown);
  const value = new CaughtError(error.message, null, 0);
  lazily(value, '$stack', () => callStack(error.origin ?? error));
  if (error.value instanceof Struct && Object.hasOwn(error.value, '$cause'))
    value.$cause = share(error.value.$cause!);
  return value;
}

class CaughtError extends /* @__PURE__ */ struct('Error') {
  constructor(message: Value, stack: Value, line: Value) {
    super();
    this.$message = message;
    this.$stack = stack;
    this.$line = line;
  }
}

/** Reading the call stack takes longer than all the rest of an error, and few programs want it. */
function lazily(object: Struct, key: `$${string}`, read: () => RuffArray): void {
  const become = (value: Value): void => {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  };
  const get = (): Value => {
    const value = read();
    become(value);
    return value;
  };
  Object.defineProperty(object, key, { get, set: become, enumerable: true, configurable: true });
}
