import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';

/** `"a ${x} b"` is a template literal whose expressions are converted as `to_string` does. */
export function Interpolation(node: ast.Interpolation, ctx: Context): Expression {
  const strings = [''];
  const expressions: Expression[] = [];
  for (const part of node.parts) {
    if (typeof part === 'string') {
      strings[strings.length - 1] += part;
    } else {
      expressions.push(lowerText(part, ctx));
      strings.push('');
    }
  }
  return b.template(strings, expressions);
}

function lowerText(node: ast.Expression, ctx: Context): Expression {
  const value = lowerExpression(node, ctx);
  return isPlainText(node, ctx) ? value : ctx.core('text', value);
}

/** Texts, bools and small ints look in a template as Ruff prints them. */
export function isPlainText(node: ast.Expression, ctx: Context): boolean {
  const kind = ctx.kindOf(node);
  return kind.tag === 'string' || kind.tag === 'bool' || ctx.isSafeInt(kind);
}
