import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { repeat } from '../native.js';
import { characterOf } from '../text-layout.js';

export function Index(node: ast.Index, ctx: Context): Expression {
  const character = characterOf(node, ctx);
  if (character) return character;
  const object = lowerExpression(node.object, ctx);
  const index = lowerExpression(node.index, ctx);
  const isPlain = ctx.kindOf(node.object).tag === 'array' && ctx.kindOf(node.index).tag === 'int';
  return isPlain ? readElement(object, index, ctx) : ctx.core('index', object, index);
}

/** `($t = xs[i]) !== undefined ? $t : element(xs, i)`: negative indices and errors are left to the runtime. */
function readElement(object: Expression, index: Expression, ctx: Context): Expression {
  const target = repeat(object, ctx);
  const position = repeat(index, ctx);
  const value = ctx.fn.temp();
  const element = b.assign(value, b.member(target.first, position.first));
  const missing = ctx.core('element', target.again, position.again);
  return b.conditional(b.binary('!==', element, b.undefinedValue()), value, missing);
}
