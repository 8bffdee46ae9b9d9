/** The way from an expression's kind to the function that lowers it. */
import type { Expression as JsExpression } from 'estree';
import type { Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { ArrayLiteral } from './expressions/ArrayLiteral.js';
import { Await } from './expressions/Await.js';
import { Binary } from './expressions/Binary.js';
import { Call } from './expressions/Call.js';
import { DictLiteral } from './expressions/DictLiteral.js';
import { Field } from './expressions/Field.js';
import { FunctionExpression } from './expressions/FunctionExpression.js';
import { Identifier } from './expressions/Identifier.js';
import { Index } from './expressions/Index.js';
import { Interpolation } from './expressions/Interpolation.js';
import { Logical } from './expressions/Logical.js';
import { FloatLiteral, IntLiteral } from './expressions/literals.js';
import { MethodCall } from './expressions/MethodCall.js';
import { Outcome } from './expressions/Outcome.js';
import { Pipe } from './expressions/Pipe.js';
import { StructLiteral } from './expressions/StructLiteral.js';
import { Throw } from './expressions/Throw.js';
import { TryOperator } from './expressions/TryOperator.js';
import { Unary } from './expressions/Unary.js';
import { Variant } from './expressions/Variant.js';
import { Yield } from './expressions/Yield.js';
import { locate } from './location.js';

/** The value in its generic form, which any code can take. */
export function lowerExpression(node: Expression, ctx: Context): JsExpression {
  const value = lowerNative(node, ctx);
  return ctx.kindOf(node).tag === 'float' ? locate(ctx.core('float', value), node.span, ctx) : value;
}

/** The value in the native form of its kind (`native.ts`). */
export function lowerNative(node: Expression, ctx: Context): JsExpression {
  return locate(lowerNode(node, ctx), node.span, ctx);
}

function lowerNode(node: Expression, ctx: Context): JsExpression {
  switch (node.kind) {
    case 'IntLiteral':
      return IntLiteral(node, ctx);
    case 'FloatLiteral':
      return FloatLiteral(node, ctx);
    case 'StringLiteral':
    case 'BoolLiteral':
      return b.literal(node.value);
    case 'NullLiteral':
      return b.literal(null);
    case 'Interpolation':
      return Interpolation(node, ctx);
    case 'Identifier':
      return Identifier(node, ctx);
    case 'ArrayLiteral':
      return ArrayLiteral(node, ctx);
    case 'DictLiteral':
      return DictLiteral(node, ctx);
    case 'StructLiteral':
      return StructLiteral(node, ctx);
    case 'FunctionExpression':
      return FunctionExpression(node, ctx);
    case 'Call':
      return Call(node, ctx);
    case 'MethodCall':
      return MethodCall(node, ctx);
    case 'Field':
      return Field(node, ctx);
    case 'Index':
      return Index(node, ctx);
    case 'Unary':
      return Unary(node, ctx);
    case 'Binary':
      return Binary(node, ctx);
    case 'Logical':
      return Logical(node, ctx);
    case 'Pipe':
      return Pipe(node, ctx);
    case 'TryOperator':
      return TryOperator(node, ctx);
    case 'Await':
      return Await(node, ctx);
    case 'Yield':
      return Yield(node, ctx);
    case 'Outcome':
      return Outcome(node, ctx);
    case 'Variant':
      return Variant(node, ctx);
    case 'Throw':
      return Throw(node, ctx);
  }
}
