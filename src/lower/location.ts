/** Gives emitted nodes their place in the Ruff source. */
import type { Node } from 'estree';
import type { RuffLocation } from '../print/location.js';
import type { Span } from '../syntax/ast.js';
import type { Context } from './context.js';

/**
 * Says that `node` was made from `span`. `at` is the token that stands for the operation: run-time errors point to it.
 * A node that has a place keeps it: inner visitors know better.
 */
export function locate<N extends Node>(node: N, span: Span, ctx: Context, at?: Span, name?: string): N {
  if (node.loc) return node;
  const { source } = ctx;
  const loc: RuffLocation = {
    source: source.name,
    start: source.location(span.start),
    end: source.location(span.end),
    ...(at && { at: source.location(at.start) }),
    ...(name !== undefined && { name }),
  };
  node.loc = loc;
  return node;
}
