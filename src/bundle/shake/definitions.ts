/**
 * Definitions of builtins that a program does nothing with but call: they need the checks of their arguments, and not what
 * makes them values, with a name, a documentation and a count of arguments.
 *
 *     builtin('lower', () => [string('value', …)], { returns: 'string' }, code)
 *     checked((() => [string('value', …)])(), code)
 */
import type { AnyNode, CallExpression, Identifier } from 'acorn';
import type { Edit } from './edit.js';
import { isNode } from './node.js';

export interface Definition {
  readonly call: CallExpression;
  /** What remains: the function that checks, the parameters, the code; of an alias, what it stands for. */
  readonly parts: readonly AnyNode[];
  /** What to put around them. */
  readonly edits: readonly Edit[];
}

/** The definition that a call is, by its shape: only definitions say in the third place what a builtin returns. */
export function definitionIn(
  call: AnyNode,
  functionOf: (name: string) => AnyNode | undefined,
): Definition | undefined {
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') return undefined;
  const [name, params, traits, code] = call.arguments;
  if (name?.type !== 'Literal' || !params || !code || !isOpen(traits)) return undefined;
  const checked = wrapperOf(functionOf(call.callee.name));
  if (!checked) return undefined;
  return {
    call,
    parts: [checked, params, code],
    edits: [
      { start: call.start, end: params.start, text: `${checked.name}((` },
      { start: params.end, end: code.start, text: ')(),' },
      { start: code.end, end: call.end, text: ')' },
    ],
  };
}

/** Traits in plain sight, among which is no need of a permission. */
function isOpen(traits: AnyNode | undefined): boolean {
  if (traits?.type !== 'ObjectExpression') return false;
  const names = traits.properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '',
  );
  return names.includes('returns') && !names.includes('') && !names.includes('capability');
}

/** `checked`: what a function that defines builtins calls with the code, its fourth parameter, in the second place. */
function wrapperOf(definer: AnyNode | undefined): Identifier | undefined {
  if (definer?.type !== 'FunctionDeclaration') return undefined;
  const code = definer.params[3];
  return code?.type === 'Identifier' ? wrapperIn(definer.body, code.name) : undefined;
}

function wrapperIn(part: unknown, code: string): Identifier | undefined {
  if (Array.isArray(part)) return firstOf(part, code);
  if (!isNode(part)) return undefined;
  if (part.type !== 'CallExpression') return firstOf(Object.values(part), code);
  const [, argument] = part.arguments;
  const isWrapper =
    argument?.type === 'Identifier' && argument.name === code && part.callee.type === 'Identifier';
  return isWrapper ? (part.callee as Identifier) : firstOf(part.arguments, code);
}

function firstOf(parts: readonly unknown[], code: string): Identifier | undefined {
  for (const part of parts) {
    const found = wrapperIn(part, code);
    if (found) return found;
  }
  return undefined;
}
