/**
 * Names that survive minifying: a property key names the function without costing anything when it is made. It is a
 * method, because minifiers take `{ key: x => … }["key"]` for `x => …`, which has no name.
 *
 *     { "~add"(n) { … } }["~add"]
 *
 * `~name` is a Ruff function, `~~name` the inner JavaScript function that runs the body of a waiting one or a generator.
 */
import type { ArrowFunctionExpression, Expression, FunctionExpression } from 'estree';
import type { FunctionInfo } from '../analyse/scope.js';
import * as b from './builders.js';

export function nameFunction(func: ArrowFunctionExpression, info: FunctionInfo): Expression {
  return named(`~${info.name}`, func);
}

export function nameBody(body: ArrowFunctionExpression | FunctionExpression, info: FunctionInfo): Expression {
  return named(`~~${info.name}`, body);
}

function named(key: string, func: ArrowFunctionExpression | FunctionExpression): Expression {
  return b.member(b.object([b.method(key, func)]), b.literal(key));
}
