/**
 * Programs that cannot fail: no operation of them raises an error, none waits, and they exhaust neither the stack nor the
 * length of texts. They are started by `startTotal`, which carries nothing to report errors with.
 *
 * The emitted code is looked at, not the source: what needs a check in it is a call of a function of the runtime that is
 * not on the list. All that is not known to be harmless counts as not harmless.
 */
import type { Expression, Node } from 'estree';
import { isNode } from '../js-node.js';
import type { Context } from './context.js';

/** Of what they are given by code without containers and functions they can show everything. */
const TOTAL_FUNCTIONS = new Set(['printText', 'printDirect', 'printlnDirect', 'text', 'float']);

/**
 * A text is as long as the longest one in the source times the mentions of it: of a source of this length, far less
 * than what an engine takes.
 */
const MAX_SOURCE = 16_384;

const TOTAL_NODES: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'BinaryExpression',
  'BlockStatement',
  'BreakStatement',
  'CallExpression',
  'ConditionalExpression',
  'ContinueStatement',
  'EmptyStatement',
  'ExpressionStatement',
  'ForStatement',
  'Identifier',
  'IfStatement',
  'LabeledStatement',
  'Literal',
  'LogicalExpression',
  'SequenceExpression',
  'TemplateElement',
  'TemplateLiteral',
  'UnaryExpression',
  'UpdateExpression',
  'VariableDeclaration',
  'VariableDeclarator',
  'WhileStatement',
]);

/** `main` is the function that holds the whole program. */
export function isTotal(main: Expression, ctx: Context): boolean {
  if (main.type !== 'ArrowFunctionExpression' || main.async) return false;
  if (ctx.source.text.length > MAX_SOURCE) return false;
  return ctx.imports.used().every((name) => TOTAL_FUNCTIONS.has(name)) && isHarmless(main.body);
}

function isHarmless(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(isHarmless);
  if (!isNode<Node>(part)) return true;
  if (part.type === 'AssignmentExpression')
    return part.operator === '=' && keepsNoNewText(part.right) && isHarmless(part.right);
  if (part.type === 'VariableDeclarator' && !keepsNoNewText(part.init)) return false;
  return TOTAL_NODES.has(part.type) && Object.values(part).every(isHarmless);
}

/** A text that is put together and kept can grow with each round of a loop. */
function keepsNoNewText(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(keepsNoNewText);
  if (!isNode<Node>(value)) return true;
  if (value.type === 'TemplateLiteral' || (value.type === 'BinaryExpression' && value.operator === '+'))
    return false;
  return Object.values(value).every(keepsNoNewText);
}
