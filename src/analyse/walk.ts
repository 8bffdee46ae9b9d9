/**
 * Traversal of the syntax tree. Every analysis walks every node, some several times, so the children of each kind are
 * written out: asking the objects themselves takes several times as long.
 */
import type { AnyNode } from '../syntax/ast.js';

type Visit<Context> = (child: AnyNode, context: Context) => void;

/** Calls `visit` with each direct child node, in source order. */
export function forEachChild(node: AnyNode, visit: (child: AnyNode) => void): void {
  visitChildren(node, visit, undefined);
}

/** The same for visitors that need something with them, so that no closure is made for each node. */
export function visitChildren<Context>(node: AnyNode, visit: Visit<Context>, context: Context): void {
  switch (node.kind) {
    case 'Identifier':
    case 'IntLiteral':
    case 'StringLiteral':
    case 'NamePattern':
    case 'FloatLiteral':
    case 'BoolLiteral':
    case 'NullLiteral':
    case 'IgnorePattern':
    case 'DictPattern':
    case 'Break':
    case 'Continue':
    case 'EnumDeclaration':
    case 'Import':
      return;
    case 'Program':
    case 'Block':
      return visitAll(node.statements, visit, context);
    case 'Binary':
    case 'Logical':
    case 'Pipe':
      visit(node.left, context);
      return visit(node.right, context);
    case 'Unary':
    case 'TryOperator':
    case 'Await':
    case 'Spread':
      return visit(node.operand, context);
    case 'Call':
      visit(node.callee, context);
      return visitAll(node.args, visit, context);
    case 'MethodCall':
      visit(node.object, context);
      return visitAll(node.args, visit, context);
    case 'Field':
      return visit(node.object, context);
    case 'Index':
      visit(node.object, context);
      return visit(node.index, context);
    case 'Interpolation':
      for (const part of node.parts) if (typeof part !== 'string') visit(part, context);
      return;
    case 'ArrayLiteral':
    case 'ArrayPattern':
      return visitAll(node.elements, visit, context);
    case 'DictLiteral':
      return visitAll(node.entries, visit, context);
    case 'DictEntry':
      visit(node.key, context);
      return visit(node.value, context);
    case 'StructLiteral':
      for (const { value } of node.fields) visit(value, context);
      return;
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return visit(node.func, context);
    case 'Outcome':
    case 'Yield':
    case 'Return':
      if (node.value) visit(node.value, context);
      return;
    case 'Variant':
      if (node.args) visitAll(node.args, visit, context);
      return;
    case 'Throw':
      return visitAll(node.args, visit, context);
    case 'Binding':
      visit(node.pattern, context);
      return visit(node.init, context);
    case 'Assignment':
      visit(node.target, context);
      return visit(node.value, context);
    case 'ExpressionStatement':
      return visit(node.expression, context);
    case 'StructDeclaration':
      return visitAll(node.methods, visit, context);
    case 'Export':
      return visit(node.declaration, context);
    case 'If':
      visit(node.test, context);
      visit(node.consequent, context);
      if (node.alternate) visit(node.alternate, context);
      return;
    case 'While':
      if (node.test) visit(node.test, context);
      return visit(node.body, context);
    case 'For':
      visit(node.iterable, context);
      return visit(node.body, context);
    case 'Match':
      visit(node.subject, context);
      visitAll(node.cases, visit, context);
      if (node.fallback) visit(node.fallback, context);
      return;
    case 'TryExcept':
      visit(node.body, context);
      return visit(node.handler, context);
    case 'Function':
    case 'MatchCase':
    case 'Spawn':
    case 'Test':
      return visit(node.body, context);
    default:
      return complete(node);
  }
}

function visitAll<Context>(nodes: readonly AnyNode[], visit: Visit<Context>, context: Context): void {
  for (let i = 0; i < nodes.length; i++) visit(nodes[i]!, context);
}

/** Fails to compile when a kind of node has no case above. */
function complete(node: never): void {
  throw new Error(`unknown node ${(node as AnyNode).kind}`);
}

/** What a walk does at a node; returns false to skip what is below. */
type Step = (node: AnyNode) => boolean | undefined;

/** Takes the step at `node` and all below it. */
export function walk(node: AnyNode, step: Step): void {
  if (step(node) !== false) visitChildren(node, walk, step);
}

/** As `walk` over the parts of a function's body, without entering nested functions, methods and `spawn` bodies. */
export function walkOwn(body: AnyNode, step: Step): void {
  visitChildren(body, walkOwnPart, step);
}

function walkOwnPart(node: AnyNode, step: Step): void {
  if (node.kind === 'Function' || node.kind === 'Spawn' || node.kind === 'Test') return;
  if (step(node) !== false) visitChildren(node, walkOwnPart, step);
}
