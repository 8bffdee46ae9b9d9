import { type Node as AcornNode, parse as acorn } from 'acorn';
import type { Program } from 'estree';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';

export function parse(code: string, name = 'input.ruff'): Program {
  const program = acorn(code, { ecmaVersion: 2024, sourceType: 'module', locations: true, sourceFile: name });
  return program as AcornNode as unknown as Program;
}

export function printed(code: string, program = parse(code)) {
  return print(program, { sources: [new Source('input.ruff', code)] });
}

/** The tree without positions and without what only records how something was written. */
export function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'bigint' || value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const skip = new Set(['loc', 'start', 'end', 'raw', 'range']);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !skip.has(key))
      .map(([key, part]) => [key, shape(part)]),
  );
}

/** Calls `visit` for every node of the tree. */
export function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const part of value) walk(part, visit);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) visit(value as Record<string, unknown>);
    for (const part of Object.values(value)) walk(part, visit);
  }
}
