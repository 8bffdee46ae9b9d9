/**
 * Definitions of builtins that a program does nothing with but call: they need the checks of their arguments, and not what
 * makes them values, with a name, a documentation and a count of arguments.
 *
 *     builtin('lower', () => [string('value', …)], { returns: 'string' }, code)
 *     checked((() => [string('value', …)])(), code)
 *
 *     builtin('now', () => [], { returns: 'int', capability: 'clock', … }, code)
 *     permitted('now', () => [], { returns: 'int', capability: 'clock', … }, code)
 */
import type { AnyNode, CallExpression, Identifier } from 'acorn';
import { isNode } from '../../js-node.js';
import { type Edit, fits } from './edit.js';

export interface Definition {
  readonly call: CallExpression;
  /** What remains of it: the function that makes the checks, and what it is given. */
  readonly parts: readonly AnyNode[];
  /** What to put around them. */
  readonly edits: readonly Edit[];
}

type FunctionOf = (name: string) => AnyNode | undefined;

/** The definition that a call is, by its shape: only definitions say in the third place what a builtin returns. */
export function definitionIn(call: AnyNode, functionOf: FunctionOf, text: string): Definition | undefined {
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') return undefined;
  const [name, params, traits, code] = call.arguments;
  if (name?.type !== 'Literal' || !params || traits?.type !== 'ObjectExpression' || !code) return undefined;
  const names = traits.properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '',
  );
  const permitted = wrapperIn(call.callee, 3, functionOf);
  const checked = permitted && wrapperIn(permitted, 1, functionOf);
  if (!checked || !names.includes('returns') || names.includes('')) return undefined;
  const end = { start: code.end, end: call.end, text: ')' };
  const definition = names.includes('capability')
    ? {
        parts: [permitted, params, traits, code],
        edits: [{ start: call.start, end: name.start, text: `${permitted.name}(` }, end],
      }
    : {
        parts: [checked, params, code],
        edits: [
          { start: call.start, end: params.start, text: `${checked.name}((` },
          { start: params.end, end: code.start, text: ')(),' },
          end,
        ],
      };
  return definition.edits.every((edit) => fits(edit, text)) ? { call, ...definition } : undefined;
}

/** What a function that makes builtins calls with the code, its fourth parameter, as the argument in a certain place. */
function wrapperIn({ name }: Identifier, place: number, functionOf: FunctionOf): Identifier | undefined {
  const maker = functionOf(name);
  const code = maker?.type === 'FunctionDeclaration' ? maker.params[3] : undefined;
  return maker?.type === 'FunctionDeclaration' && code?.type === 'Identifier'
    ? calledWith(code.name, place, maker.body)
    : undefined;
}

function calledWith(code: string, place: number, part: unknown): Identifier | undefined {
  if (Array.isArray(part)) return firstOf(part, (child) => calledWith(code, place, child));
  if (!isNode<AnyNode>(part)) return undefined;
  if (part.type === 'CallExpression' && part.callee.type === 'Identifier') {
    const argument = part.arguments[place];
    const isLast = part.arguments.length === place + 1;
    if (isLast && argument?.type === 'Identifier' && argument.name === code) return part.callee;
  }
  return firstOf(Object.values(part), (child) => calledWith(code, place, child));
}

function firstOf<T, R>(parts: readonly T[], find: (part: T) => R | undefined): R | undefined {
  for (const part of parts) {
    const found = find(part);
    if (found) return found;
  }
  return undefined;
}
