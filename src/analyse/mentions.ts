/**
 * What one statement does with the variables that it mentions: whether it keeps a value, passes it to a function or only
 * looks at it, and inside of which calls.
 */
import type { AnyNode, Expression, Field, Identifier, Index, Numbered, Statement } from '../syntax/ast.js';
import type { Resolution } from './facts.js';
import type { NodeMap } from './node-map.js';
import type { Variable } from './scope.js';

export interface Mention {
  readonly node: Identifier;
  readonly variable: Variable;
  /** `x.name` or `x[0]`, of which only that part is read; null for x as a whole. */
  readonly part: { readonly name: string; readonly node: Field | Index } | null;
  /**
   * `kept`: someone holds the value from now on, or may make a changed copy of it in its place. `passed`: it is an
   * argument, and the function decides. `read`: nobody keeps it.
   */
  readonly use: 'kept' | 'passed' | 'read';
  /** The call, or literal with a leading spread, that takes the value to change or pass it on. */
  readonly taker: Expression | null;
  /** The calls and operators around it, outermost first. Each gives a value of its own. */
  readonly within: readonly Expression[];
}

/** Builtins that put an argument into their result, and at which position. */
export const KEPT_ITEM: Readonly<Record<string, number>> = { push: 1, append: 1, insert: 2 };

interface MentionOptions {
  readonly resolutions: Pick<NodeMap<Resolution>, 'get'>;
  readonly hasInPlaceTwin: (builtin: string) => boolean;
}

export class Mentions {
  #found: Mention[] = [];

  constructor(readonly options: MentionOptions) {}

  /** The mentions in what the statement itself evaluates, without the blocks in it; in source order. */
  ofStatement(statement: Statement): Mention[] {
    this.#found = [];
    switch (statement.kind) {
      case 'Binding':
        this.#visit(statement.init, 'kept', null, []);
        break;
      case 'Assignment':
        this.#visit(statement.value, statement.operator ? 'read' : 'kept', null, []);
        if (statement.target.kind !== 'Identifier') this.#target(statement.target);
        else if (statement.operator) this.#mention(statement.target, statement, 'read', null, [], null);
        break;
      case 'ExpressionStatement':
        this.#visit(statement.expression, 'read', null, []);
        break;
      case 'Return':
        if (statement.value) this.#visit(statement.value, 'kept', null, []);
        break;
    }
    return this.#found;
  }

  /** The mentions in a test, subject or iterable. */
  ofHead(expression: Expression | null): Mention[] {
    this.#found = [];
    if (expression) this.#visit(expression, 'read', null, []);
    return this.#found;
  }

  /** The root of a path that is written to, and the indices on the way. */
  #target(target: Expression): void {
    if (target.kind === 'Field') return this.#target(target.object);
    if (target.kind === 'Index') {
      this.#target(target.object);
      return this.#visit(target.index, 'read', null, []);
    }
    this.#visit(target, 'read', null, []);
  }

  #mention(
    node: Identifier,
    resolved: Numbered,
    use: Mention['use'],
    taker: Expression | null,
    within: readonly Expression[],
    part: Mention['part'],
  ): void {
    const candidates = this.options.resolutions.get(resolved)?.candidates ?? [];
    for (const variable of candidates) this.#found.push({ node, variable, part, use, taker, within });
  }

  #visit(
    node: Expression,
    use: Mention['use'],
    taker: Expression | null,
    within: readonly Expression[],
  ): void {
    const read = (child: Expression): void => this.#visit(child, 'read', null, within);
    const keep = (child: Expression): void => this.#visit(child, 'kept', null, within);
    const inside = [...within, node];
    switch (node.kind) {
      case 'Identifier':
        return this.#mention(node, node, use, taker, within, null);
      case 'Field':
      case 'Index': {
        const name = partName(node);
        if (name !== null && node.object.kind === 'Identifier')
          return this.#mention(node.object, node.object, use, taker, within, { name, node });
        read(node.object);
        if (node.kind === 'Index') read(node.index);
        return;
      }
      case 'Call':
        return this.#call(node, node.callee, node.args, inside);
      case 'Pipe': {
        const { left, right } = node;
        if (right.kind === 'Call') return this.#call(node, right.callee, [left, ...right.args], inside);
        return this.#call(node, right, [left], inside);
      }
      case 'MethodCall':
        for (const child of [node.object, ...node.args]) this.#visit(child, 'passed', node, inside);
        return;
      case 'Binary':
        for (const child of [node.left, node.right]) this.#visit(child, 'read', null, inside);
        return;
      case 'Logical': {
        const around = node.operator === '??' ? within : inside;
        for (const child of [node.left, node.right]) this.#visit(child, 'read', null, around);
        return;
      }
      case 'Unary':
        return this.#visit(node.operand, 'read', null, inside);
      case 'Interpolation':
        for (const part of node.parts) if (typeof part !== 'string') this.#visit(part, 'read', null, inside);
        return;
      case 'ArrayLiteral':
        node.elements.forEach((element, i) => {
          if (element.kind !== 'Spread') this.#visit(element, 'kept', null, inside);
          else this.#visit(element.operand, i === 0 ? 'kept' : 'read', node, inside);
        });
        return;
      case 'DictLiteral':
        node.entries.forEach((entry, i) => {
          if (entry.kind === 'Spread') {
            this.#visit(entry.operand, i === 0 ? 'kept' : 'read', node, inside);
          } else {
            this.#visit(entry.key, 'read', null, inside);
            this.#visit(entry.value, 'kept', null, inside);
          }
        });
        return;
      case 'StructLiteral':
        for (const { value } of node.fields) keep(value);
        return;
      case 'Outcome':
      case 'Yield':
        if (node.value) keep(node.value);
        return;
      case 'Variant':
      case 'Throw':
        for (const argument of node.args ?? []) keep(argument);
        return;
      case 'Await':
      case 'TryOperator':
        return read(node.operand);
    }
  }

  #call(
    node: Expression,
    callee: Expression,
    args: readonly Expression[],
    inside: readonly Expression[],
  ): void {
    this.#visit(callee, 'read', null, inside);
    const builtin = this.#builtin(callee);
    args.forEach((argument, i) => {
      if (builtin === null) this.#visit(argument, 'passed', node, inside);
      else if (i === 0 && this.options.hasInPlaceTwin(builtin)) this.#visit(argument, 'kept', node, inside);
      else this.#visit(argument, KEPT_ITEM[builtin] === i ? 'kept' : 'read', null, inside);
    });
  }

  #builtin(callee: AnyNode): string | null {
    if (callee.kind !== 'Identifier') return null;
    const candidates = this.options.resolutions.get(callee)?.candidates ?? [];
    const [variable] = candidates;
    return candidates.length === 1 && variable?.kind === 'builtin' && !variable.isReplaced
      ? variable.name
      : null;
  }
}

/** The name of the part that `x.name`, `x["name"]` or `x[0]` reads; null when only the run can tell. */
function partName(node: Field | Index): string | null {
  if (node.kind === 'Field') return node.name.name;
  const { index } = node;
  return index.kind === 'StringLiteral' || index.kind === 'IntLiteral' ? String(index.value) : null;
}
