import { type ParseResult, parse } from '../../src/parse/index.js';
import { Source } from '../../src/source.js';
import type { Program, Span } from '../../src/syntax/ast.js';

export function parseText(text: string): ParseResult {
  return parse(new Source('test.ruff', text));
}

/** The tree of a program without errors. */
export function parseValid(text: string): Program {
  const { program, diagnostics } = parseText(text);
  if (diagnostics.length > 0)
    throw new Error(`${text}\n${diagnostics.map(({ message }) => message).join('\n')}`);
  return program;
}

/** `line:column message` of all diagnostics. */
export function messages(text: string): string[] {
  return parseText(text).diagnostics.map(({ source, at, message }) => {
    const { line, column } = source.position(at);
    return `${line}:${column} ${message}`;
  });
}

interface TreeNode {
  readonly kind: string;
  readonly span: Span;
}

export function isNode(value: unknown): value is TreeNode & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value && 'span' in value;
}

/** A tree in one line: `Binary(+ Identifier(a) IntLiteral(1))`. Spans, numbers, names of properties and false are left out. */
export function outline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(outline).join(' ')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(
    ([key, part]) => !/^(kind|id)$|[sS]pan$/.test(key) && part !== false,
  );
  const parts = entries.map(([key, part]) => (part === true ? key : outline(part)));
  return isNode(value) ? `${value.kind}(${parts.join(' ')})` : parts.join(' ');
}

/** The outline of the only statement of a program. */
export function statement(text: string): string {
  const { statements } = parseValid(text);
  return statements.length === 1 ? outline(statements[0]) : outline(statements);
}

/** The outline of an expression. */
export function expression(text: string): string {
  return /^Assignment\(Identifier\(x\) null (.*)\)$/s.exec(statement(`x := ${text}`))![1]!;
}
