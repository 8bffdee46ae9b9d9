import type { Expression } from 'estree';
import type { CatalogueEntry } from '../../analyse/catalogue.generated.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import {
  type Callee,
  callFunctionValue,
  callKnown,
  callValue,
  kindsOf,
  knownCallee,
  lowerArgument,
  parameters,
  settle,
} from '../calls.js';
import type { Context } from '../context.js';
import { lowerNative } from '../expression.js';
import { builtinParameter, changeInPlace } from '../in-place.js';
import { locate } from '../location.js';
import { missingBuiltin } from '../missing.js';
import { toRawFloat } from '../native.js';
import { nativeLoop } from '../native-loops.js';
import { lengthOf } from '../text-layout.js';
import { isPlainText } from './Interpolation.js';

export function Call(node: ast.Call, ctx: Context): Expression {
  return lowerCall(node, node.callee, node.args, ctx);
}

/** A call as it is written, or a pipe, which brings the first argument from elsewhere. */
export function lowerCall(
  node: ast.Call | ast.Pipe,
  callee: ast.Expression,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): Expression {
  const call =
    callByName(node, callee, argNodes, ctx) ??
    callFunctionValue(callee, argNodes, ctx) ??
    callUnknown(callee, argNodes, ctx);
  return settle(node, locate(call, node.span, ctx, callee.span), ctx);
}

function callUnknown(callee: ast.Expression, argNodes: readonly ast.Expression[], ctx: Context): Expression {
  const args = argNodes.map((argument) => lowerArgument(argument, ctx));
  return callValue(callee, args, argNodes, ctx);
}

function callByName(
  node: ast.Call | ast.Pipe,
  callee: ast.Expression,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): Expression | null {
  if (callee.kind !== 'Identifier') return null;
  const resolution = ctx.resolution(callee);
  const missing = missingBuiltin(resolution, callee.span, ctx);
  if (missing) return missing;
  const known = knownCallee(resolution, ctx);
  if (!known) return null;
  if (known.kind === 'function') {
    const params = parameters(known.info, argNodes.length, ctx);
    return callKnown(
      known,
      argNodes.map((argument, i) => lowerArgument(argument, ctx, params[i])),
      ctx,
    );
  }
  const direct =
    length(known.name, argNodes, ctx) ??
    rawMath(known.name, argNodes, ctx) ??
    plainText(known.name, argNodes, ctx) ??
    printed(known.name, argNodes, ctx) ??
    withPattern(known.builtin, argNodes, ctx) ??
    changeInPlace(known.name, argNodes, ctx) ??
    nativeLoop(known.name, node, argNodes, ctx);
  if (direct) return direct;
  const total = ctx.kindOfTotal(node);
  const args = argNodes.map((argument, i) =>
    i === 1 && total
      ? lowerArgument(argument, ctx, { kind: total, isOwned: false })
      : lowerArgument(argument, ctx, builtinParameter(known.name, i, argNodes, ctx)),
  );
  if (ctx.suspension.waitsInCallback(node)) return callSuspending(known, args, ctx);
  if (known.builtin.besideOthers && ctx.suspension.suspends(node)) return callBesideOthers(known, args, ctx);
  const call = callKnown(known, args, ctx, kindsOf(argNodes, ctx));
  // Builtins give boxes, but for what comes from a function with kinds.
  return ctx.kindOf(node).tag === 'float' && !total ? ctx.core('unboxed', call) : call;
}

/** `len(xs)` of an array is its length; that of a text may be known to the loop around. */
function length(name: string, argNodes: readonly ast.Expression[], ctx: Context): Expression | null {
  if (name !== 'len' || argNodes.length !== 1) return null;
  const only = argNodes[0]!;
  return ctx.kindOf(only).tag === 'array' ? b.member(lowerNative(only, ctx), 'length') : lengthOf(only, ctx);
}

/** `to_string(x)` of what JavaScript writes as Ruff does. */
function plainText(name: string, argNodes: readonly ast.Expression[], ctx: Context): Expression | null {
  if (name !== 'to_string' || argNodes.length !== 1 || !isPlainText(argNodes[0]!, ctx)) return null;
  return joined(argNodes, ctx);
}

/** `print(x, y)` of such values is one text: a program that prints nothing else carries no code to show values. */
function printed(name: string, argNodes: readonly ast.Expression[], ctx: Context): Expression | null {
  if (name !== 'print' && name !== 'println') return null;
  if (!argNodes.every((node) => isPlainText(node, ctx))) return null;
  return b.call(ctx.imports.builtin('output', 'printText'), joined(argNodes, ctx));
}

/** The texts of the values with a space between. */
function joined(nodes: readonly ast.Expression[], ctx: Context): Expression {
  const [first, ...others] = nodes;
  if (!first) return b.literal('');
  if (others.length === 0 && ctx.kindOf(first).tag === 'string') return lowerNative(first, ctx);
  const values = nodes.map((node) => lowerNative(node, ctx));
  return b.template(['', ...others.map(() => ' '), ''], values);
}

/** `regex_match(text, "[0-9]+")` with the pattern as a tree. */
function withPattern(
  builtin: CatalogueEntry,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): Expression | null {
  const [, pattern] = argNodes;
  if (!builtin.prepared || argNodes.length !== builtin.params.length) return null;
  if (pattern?.kind !== 'StringLiteral' || kindsOf(argNodes, ctx).some(({ tag }) => tag !== 'string'))
    return null;
  const tree = ctx.patterns.of(pattern.value);
  if (!tree) return null;
  const [text, , ...others] = argNodes.map((argument) => lowerArgument(argument, ctx));
  return b.call(ctx.imports.builtin(builtin.module!, `${builtin.export}Prepared`), text!, tree, ...others);
}

/** Functions of one number that JavaScript has as well, without errors. */
const MATH = new Set(['abs', 'floor', 'ceil', 'sin', 'cos', 'tan', 'exp']);

/** Mathematics on numbers of known kind needs no boxes. */
function rawMath(name: string, argNodes: readonly ast.Expression[], ctx: Context): Expression | null {
  if (argNodes.length !== 1 || (!MATH.has(name) && name !== 'sqrt')) return null;
  const only = argNodes[0]!;
  const kind = ctx.kindOf(only);
  if (kind.tag !== 'float' && kind.tag !== 'int') return null;
  const value = toRawFloat(lowerNative(only, ctx), kind, ctx);
  return name === 'sqrt' ? ctx.core('floatSqrt', value) : b.call(b.member(b.id('Math'), name), value);
}

/** The entry of a higher-order builtin that waits for its callback. */
function callSuspending(callee: Callee & { kind: 'builtin' }, args: Expression[], ctx: Context): Expression {
  const target = b.id(ctx.imports.builtin(callee.builtin.module!, callee.builtin.export));
  return b.call(b.member(b.member(target, 'builtin'), 'suspending'), ...args);
}

/** The form of a builtin that waits where something else may run meanwhile. A wrong count is left to the usual one. */
function callBesideOthers(
  callee: Callee & { kind: 'builtin' },
  args: Expression[],
  ctx: Context,
): Expression {
  const { module, export: exported, min, max } = callee.builtin;
  if (args.length < min || args.length > max) return callKnown(callee, args, ctx);
  return b.call(b.id(ctx.imports.builtin(module!, `${exported}BesideOthers`)), ...args);
}
