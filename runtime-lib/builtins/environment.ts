/** Environment variables, as texts and as values of other kinds. */

import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { parseInteger } from '../core/int.js';
import type { Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { allVariables, getVariable, setVariable } from '../host/environment.js';
import { type BuiltinFunction, builtin, string } from './define.js';
import { parseDecimal } from './numerals.js';

/**
 * The value of a variable; empty if it is not set.
 * @example env("NO_SUCH_VARIABLE")  //
 */
export const env = /* @__PURE__ */ builtin(
  'env',
  () => [string('name', 'env requires a string argument (variable name)')],
  {
    returns: 'string',
    arity: 'env() expects 1 argument (variable name), got {n}',
    capability: 'env-read',
    requireCapability,
  },
  (name) => getVariable(name) ?? '',
);

/**
 * The value of a variable, or another value if it is not set. An empty variable is set.
 * @example env_or("NO_SUCH_VARIABLE", "info")  // info
 */
export const env_or = /* @__PURE__ */ builtin(
  'env_or',
  () => [
    string('name', 'env_or requires two string arguments (variable name, default value)'),
    string('default', 'env_or requires two string arguments (variable name, default value)'),
  ],
  {
    returns: 'string',
    arity: 'env_or() expects 2 arguments (variable name, default value), got {n}',
    capability: 'env-read',
    requireCapability,
  },
  (name, otherwise) => getVariable(name) ?? otherwise,
);

/**
 * The value of a variable, which must be set.
 * @example env_required("NO_SUCH_VARIABLE")  // Runtime Error: Required environment variable 'NO_SUCH_VARIABLE' is not set
 */
export const env_required = /* @__PURE__ */ builtin(
  'env_required',
  () => [string('name', 'env_required requires a string argument (variable name)')],
  {
    returns: 'string',
    arity: 'env_required() expects 1 argument (variable name), got {n}',
    capability: 'env-read',
    requireCapability,
  },
  (name) => getVariable(name) ?? fail(`Required environment variable '${name}' is not set`),
);

/**
 * The value of a variable as an int: digits, with or without a sign.
 * @example env_int("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_int = /* @__PURE__ */ typed('env_int', 'int', 'integer', (text) =>
  /^[+-]?[0-9]+$/.test(text) ? parseInteger(text) : undefined,
);

/**
 * The value of a variable as a float: with or without sign, fraction and exponent, or `inf` or `nan`.
 * @example env_float("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_float = /* @__PURE__ */ typed('env_float', 'float', 'float', (text) => {
  const value = parseDecimal(text);
  return value === undefined ? undefined : new Float(value);
});

/**
 * The value of a variable as a bool: `true`, `1`, `yes` or `on`, or else `false`, `0`, `no` or `off`, in any case.
 * @example env_bool("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_bool = /* @__PURE__ */ typed('env_bool', 'bool', 'bool', (text) => {
  if (/^(?:true|1|yes|on)$/i.test(text)) return true;
  return /^(?:false|0|no|off)$/i.test(text) ? false : undefined;
});

/** `read` gives undefined for a text that is none of the kind. */
function typed(
  functionName: string,
  returns: string,
  kind: string,
  read: (text: string) => Value | undefined,
): BuiltinFunction {
  return builtin(
    functionName,
    () => [string('name', `${functionName} requires a string argument (variable name)`)],
    {
      returns,
      arity: `${functionName}() expects 1 argument (variable name), got {n}`,
      capability: 'env-read',
      requireCapability,
    },
    (name) => {
      const text = getVariable(name);
      if (text === undefined) return fail(`Environment variable '${name}' not found`);
      return read(text) ?? fail(`Environment variable '${name}' value '${text}' is not a valid ${kind}`);
    },
  );
}

/**
 * A dict of all variables as they are now.
 * @example has_key(env_list(), "NO_SUCH_VARIABLE")  // 0
 */
export const env_list = /* @__PURE__ */ builtin(
  'env_list',
  () => [],
  {
    returns: 'dict',
    arity: 'env_list() expects 0 arguments, got {n}',
    capability: 'env-read',
    requireCapability,
  },
  () => allVariables(),
);

/**
 * The same dict for those who may read files.
 * @example has_key(os_environ(), "NO_SUCH_VARIABLE")  // 0
 */
export const os_environ = /* @__PURE__ */ builtin(
  'os_environ',
  () => [],
  {
    returns: 'dict',
    arity: 'os_environ() expects 0 arguments, got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  () => allVariables(),
);

/**
 * Sets a variable, for this program and the processes that it starts from now on.
 * @example env_set("RUFF_EXAMPLE", "on")  // null
 */
export const env_set = /* @__PURE__ */ builtin(
  'env_set',
  () => [
    string('name', 'env_set requires two string arguments (variable name, value)'),
    string('value', 'env_set requires two string arguments (variable name, value)'),
  ],
  {
    returns: 'null',
    arity: 'env_set() expects 2 arguments (variable name, value), got {n}',
    capability: 'env-write',
    requireCapability,
  },
  (name, value) => {
    setVariable(name, value);
    return null;
  },
);
