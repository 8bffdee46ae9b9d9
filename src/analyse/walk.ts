/** Generic traversal of the syntax tree. */
import type { AnyNode } from '../syntax/ast.js';

/** Calls `visit` with each direct child node, in source order. */
export function forEachChild(node: AnyNode, visit: (child: AnyNode) => void): void {
  for (const value of Object.values(node) as unknown[]) visitValue(value, visit);
}

function visitValue(value: unknown, visit: (child: AnyNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visitValue(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    if ('kind' in value) visit(value as AnyNode);
    // Fields of struct literals are `{ name, value }` without a kind of their own.
    else if ('value' in value && 'name' in value) visitValue(value.value, visit);
  }
}

/** Calls `visit` with `node` and all below it; `visit` returns false to skip what is below. */
export function walk(node: AnyNode, visit: (node: AnyNode) => boolean | undefined): void {
  if (visit(node) === false) return;
  forEachChild(node, (child) => walk(child, visit));
}

/** As `walk` over the parts of a function's body, without entering nested functions, methods and `spawn` bodies. */
export function walkOwn(body: AnyNode, visit: (node: AnyNode) => undefined | boolean): void {
  forEachChild(body, (child) =>
    walk(child, (node) => {
      if (node.kind === 'Function' || node.kind === 'Spawn' || node.kind === 'Test') return false;
      return visit(node);
    }),
  );
}
