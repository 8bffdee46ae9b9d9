import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as ohm from 'ohm-js';
import { describe, expect, test } from 'vitest';
import { EXPECTATIONS } from '../../src/diagnostics/expectations.js';
import { createActions } from '../../src/parse/actions/index.js';
import { KEYWORDS } from '../../src/parse/tokens.js';

const text = readFileSync(new URL('../../grammar/ruff.ohm', import.meta.url), 'utf8');
const grammar = ohm.grammar(text);

interface Rule {
  readonly description?: string;
  readonly body: { getArity(): number };
}
const rules = Object.entries((grammar as unknown as { rules: Record<string, Rule> }).rules).filter(([name]) =>
  new RegExp(`^ {2}${name.split('_')[0]}\\b`, 'm').test(text),
);

test('the generated recipe is that of the grammar', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-grammar.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('every rule of several parts has an action, and every action a rule', () => {
  const hooks = { interpolated: () => expect.unreachable(), literalTooLong: () => expect.unreachable() };
  const actions = new Set(Object.keys(createActions(hooks)));
  const names = new Set(rules.map(([name]) => name));
  const structural = rules.filter(([name]) => /^[A-Z]/.test(name));
  const lookahead = new Set(['ThrowStart']);
  const missing = structural.filter(
    ([name, { body }]) => body.getArity() !== 1 && !actions.has(name) && !lookahead.has(name),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
  expect([...actions].filter((name) => !names.has(name))).toEqual([]);
});

describe('expectations', () => {
  /** Descriptions that keep failures at the start of a token and never are all that is missing. */
  const silent = new Set([
    'keyword',
    'word',
    'punctuation',
    'name',
    'identifier',
    'number',
    'string',
    'operator',
    'prefix operator',
    'definition',
    'assignment operator',
    'type',
    'struct literal',
    'struct member',
    'destructuring',
    'parameter name',
    'lambda parameter name',
    'variant name',
    'field name',
    'a space',
  ]);
  const descriptions = new Set(rules.flatMap(([, { description }]) => (description ? [description] : [])));

  test('every description has a message or needs none', () => {
    expect([...descriptions].filter((key) => !(key in EXPECTATIONS) && !silent.has(key))).toEqual([]);
  });

  test('every message has a description', () => {
    // The end of the input is described by Ohm, a missing expression is several descriptions at once.
    const unused = Object.keys(EXPECTATIONS).filter(
      (key) => !descriptions.has(key) && key !== 'end of input',
    );
    expect(unused).toEqual([]);
  });
});

test('scanner and grammar have the same keywords', () => {
  for (const word of KEYWORDS)
    expect(grammar.match(`let ${word} := 1`, 'Statement').failed(), word).toBe(true);
  for (const word of KEYWORDS)
    expect(grammar.match(`let ${word}s := 1`, 'Statement').succeeded(), word).toBe(true);
});
