import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../src/syntax/ast.js';
import { isNode, parseValid } from './support.js';

const tour = readFileSync(new URL('fixtures/tour.ruff', import.meta.url), 'utf8');

/** All parts of a tree that have a span, names included, with the node that holds them. */
function* placed(
  value: unknown,
  around: Span,
): Generator<{ part: { span: Span; name?: unknown }; around: Span }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* placed(item, around);
  } else if (typeof value === 'object' && value !== null) {
    const hasSpan = 'span' in value;
    const part = value as { span: Span; name?: unknown };
    if (hasSpan) yield { part, around };
    for (const [key, child] of Object.entries(value)) {
      if (!/[sS]pan$/.test(key)) yield* placed(child, hasSpan ? part.span : around);
    }
  }
}

const program = parseValid(tour);
const parts = [...placed(program, program.span)];

test('every part lies inside the node that holds it', () => {
  const astray = parts.filter(
    ({ part: { span }, around }) =>
      span.start > span.end || span.start < around.start || span.end > around.end,
  );
  expect(parts.length).toBeGreaterThan(350);
  expect(astray).toEqual([]);
});

test('names are written where their spans say', () => {
  const names = parts.filter(({ part }) => !isNode(part));
  expect(names.length).toBeGreaterThan(50);
  for (const { part } of names) expect(tour.slice(part.span.start, part.span.end)).toBe(part.name);
});

test('operators are written where their spans say', () => {
  const operators = parts.flatMap(({ part }) => ('operatorSpan' in part && isNode(part) ? [part] : []));
  expect(operators.length).toBeGreaterThan(20);
  for (const { kind, operator, operatorSpan } of operators) {
    const { start, end } = operatorSpan as Span;
    const expected = kind === 'Binary' ? [operator] : operator === null ? [':=', '='] : [`${operator}=`];
    expect(expected).toContain(tour.slice(start, end));
  }
});

test('spans begin and end with tokens', () => {
  for (const { part } of parts.filter(({ part }) => isNode(part) && part.kind !== 'Program')) {
    const text = tour.slice(part.span.start, part.span.end);
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
  }
});

test('operands in parentheses widen what is made of them', () => {
  const [first] = parseValid('x := (a + b) * (c)').statements;
  if (first?.kind !== 'Assignment') return expect.unreachable();
  expect(first.value.span).toEqual({ start: 5, end: 18 });
});
