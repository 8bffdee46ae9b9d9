/** The environment variables of this process. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';

export function getVariable(name: string): string | undefined {
  return Object.hasOwn(process.env, name) ? process.env[name] : undefined;
}

/** What the system cannot store is an error: it would be cut off, or ignored. */
export function setVariable(name: string, value: string): void {
  if (name === '' || /[=\0]/.test(name)) fail(`Invalid environment variable name '${name}'`);
  if (value.includes('\0')) fail(`Environment variable '${name}' value contains a NUL byte`);
  process.env[name] = value;
}

/** A copy of all of them. */
export function allVariables(): Dict {
  const variables = new Dict();
  for (const [name, value] of Object.entries(process.env)) variables.set(name, value!);
  return variables;
}
