/** Gives emitted nodes their place in the Ruff source. */
import type { Node } from 'estree';
import { SpanLocation } from '../print/location.js';
import type { Span } from '../syntax/ast.js';
import type { Context } from './context.js';

/**
 * Says that `node` was made from `span`. `at` is the token that stands for the operation: run-time errors point to it.
 * A node that has a place keeps it: inner visitors know better.
 */
export function locate<N extends Node>(node: N, span: Span, ctx: Context, at?: Span, name?: string): N {
  node.loc ??= new SpanLocation(ctx.source, span, at, name);
  return node;
}
