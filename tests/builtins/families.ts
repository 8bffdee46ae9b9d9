/** The builtins of all families, by name. */
import { readdirSync } from 'node:fs';
import type { BuiltinFunction } from '../../runtime-lib/builtins/define.js';

const folder = new URL('../../runtime-lib/builtins/', import.meta.url);

async function load(): Promise<Map<string, BuiltinFunction>> {
  const found = new Map<string, BuiltinFunction>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const family: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const value of Object.values(family)) {
      if (isBuiltin(value)) found.set(value.builtin.name, value);
    }
  }
  return found;
}

function isBuiltin(value: unknown): value is BuiltinFunction {
  return typeof value === 'function' && 'builtin' in value;
}

export const all: ReadonlyMap<string, BuiltinFunction> = await load();
