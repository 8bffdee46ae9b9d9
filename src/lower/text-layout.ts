/**
 * Texts that a loop goes through by position. Where the characters of a text start is asked for once, and kept beside the
 * variable that holds the text:
 *
 *     s[i]      ($1 = (s$starts === void 0 ? s$starts = startsOf(s) : s$starts) === null ? s[i]
 *                  : charIn(s, s$starts, i)) !== void 0 ? $1 : index(s, i)
 *     len(s)    (s$starts === void 0 ? …) === null ? s.length : s$starts.length - 1
 *
 * The runtime remembers it of a few texts as well, but finding the text again takes longer than reading a character.
 */
import type { Identifier, Expression as JsExpression, Statement } from 'estree';
import type { Scope, Variable } from '../analyse/scope.js';
import type { Expression, Index } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerNative } from './expression.js';
import { repeat } from './native.js';

/** A character of such a text; null for other elements. */
export function characterOf(node: Index, ctx: Context): JsExpression | null {
  const text = keptText(node.object, ctx);
  if (!text || ctx.kindOf(node.index).tag !== 'int') return null;
  const position = repeat(lowerNative(node.index, ctx), ctx);
  const found = ctx.fn.temp();
  const before = position.first === position.again ? [] : [position.first];
  const character = b.conditional(
    isPlain(text, ctx),
    b.member(ctx.variable(text), position.again),
    ctx.core('charIn', ctx.variable(text), layoutOf(text, ctx), position.again),
  );
  const missing = ctx.core('index', ctx.variable(text), position.again);
  const isFound = b.binary('!==', b.assign(found, character), b.undefinedValue());
  return b.sequence(...before, b.conditional(isFound, found, missing));
}

/** The length of such a text; null for other values. */
export function lengthOf(node: Expression, ctx: Context): JsExpression | null {
  const text = keptText(node, ctx);
  if (!text) return null;
  const starts = b.member(layoutOf(text, ctx), 'length');
  return b.conditional(
    isPlain(text, ctx),
    b.member(ctx.variable(text), 'length'),
    b.binary('-', starts, b.literal(1)),
  );
}

function isPlain(text: Variable, ctx: Context): JsExpression {
  const layout = layoutOf(text, ctx);
  const isUnknown = b.binary('===', layout, b.undefinedValue());
  const asked = b.assign(layout, ctx.core('startsOf', ctx.variable(text)));
  return b.binary('===', b.conditional(isUnknown, asked, layout), b.literal(null));
}

function layoutOf(text: Variable, ctx: Context): Identifier {
  ctx.fn.layouts.add(text);
  return layoutName(text, ctx);
}

/** The JavaScript variable beside the one that holds the text. */
function layoutName(text: Variable, ctx: Context): Identifier {
  return b.id(`${ctx.names.of(text)}$starts`);
}

/** Declares what is kept beside the variables of a loop, or of all that are left where the function begins. */
export function declareLayouts(ctx: Context, scope: Scope | null = null): Statement[] {
  const { layouts } = ctx.fn;
  const texts = [...layouts].filter(
    (text) => scope === null || text.scope === scope || text.scope === scope.parent,
  );
  for (const text of texts) layouts.delete(text);
  return texts.length === 0 ? [] : [b.declareAll(texts.map((text) => layoutName(text, ctx)))];
}

/** The variable that holds the text, if that stays the same as long as the variable beside it lives. */
function keptText(node: Expression, ctx: Context): Variable | null {
  if (node.kind !== 'Identifier' || ctx.fn.loopDepth === 0 || ctx.kindOf(node).tag !== 'string') return null;
  const { candidates, certain } = ctx.resolution(node);
  const variable = candidates[0];
  if (!variable || candidates.length > 1 || !certain || !KINDS.has(variable.kind)) return null;
  const { assignments, assignedInside, seenFromOutside, scope } = variable;
  if (assignments.length !== 1 || assignedInside || seenFromOutside) return null;
  return assignments[0]!.loops.length === 0 || scope.kind === 'loop' ? variable : null;
}

const KINDS: ReadonlySet<Variable['kind']> = new Set(['param', 'let', 'const', 'mut', 'bare', 'loop']);
