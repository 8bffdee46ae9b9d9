/**
 * Names and arity of functions.
 *
 * The JavaScript `name` of a Ruff function is `~` and its Ruff name: that is how its frames are told from those of the
 * runtime on a JavaScript stack. Functions whose name was set later are slow to ask for their `length` (their property
 * table is a hash), so these carry it a second time as `arity`.
 */
import type { RuffFunction } from './value.js';

/** Names declared functions: `named({ total, area })`. */
export function named(functions: Readonly<Record<string, RuffFunction>>): void {
  for (const name of Object.keys(functions)) nameFunction(functions[name]!, name);
}

export function nameFunction(f: RuffFunction, name: string): void {
  Object.defineProperty(f, 'name', { value: `~${name}` });
  f.arity = f.length;
}

/** The methods of a kind of objects: `Channel.send expects 1 arguments, got 2`. Each takes the receiver first. */
export function methodTable<T extends Readonly<Record<string, RuffFunction>>>(owner: string, methods: T): T {
  for (const name of Object.keys(methods)) nameFunction(methods[name]!, `${owner}.${name}`);
  return methods;
}

/** The name of a function in error texts. */
export function functionName(f: RuffFunction): string {
  if (f.builtin) return f.builtin.name;
  const { name } = f;
  return name.startsWith('~') && name.length > 1 ? name.slice(1) : '<lambda>';
}
