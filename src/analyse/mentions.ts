/**
 * What one statement does with the variables that it mentions: whether it keeps a value, passes it to a function or only
 * looks at it, and inside of which calls.
 */
import type {
  AnyNode,
  ArrayLiteral,
  DictLiteral,
  Expression,
  Field,
  Identifier,
  Index,
  Numbered,
  Statement,
} from '../syntax/ast.js';
import { onlyCandidate, type Resolution } from './facts.js';
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
  /** The innermost call or operator around it; null when there is none. */
  readonly within: Around | null;
}

/** A call or an operator that gives a value of its own, and what is around it. */
export interface Around {
  readonly node: Expression;
  readonly outer: Around | null;
  /** How many there are, with this one. */
  readonly depth: number;
}

/** Builtins that put an argument into their result, and at which position. */
export const KEPT_ITEM: Readonly<Record<string, number>> = { push: 1, append: 1, insert: 2 };

interface MentionOptions {
  readonly resolutions: Pick<NodeMap<Resolution>, 'get'>;
  readonly hasInPlaceTwin: (builtin: string) => boolean;
  /** Whether mentions of the variable are wanted. */
  readonly isWanted: (variable: Variable) => boolean;
}

const NOTHING: readonly Expression[] = [];

export const NO_MENTIONS: readonly Mention[] = [];

export class Mentions {
  /** Those of the statement at hand, and behind them what is left of others. */
  readonly #found: Mention[] = [];
  #count = 0;

  constructor(readonly options: MentionOptions) {}

  /** The mentions in what the statement itself evaluates, without the blocks in it; in source order. */
  ofStatement(statement: Statement): readonly Mention[] {
    this.#count = 0;
    switch (statement.kind) {
      case 'Binding':
        this.#visit(statement.init, 'kept', null, null);
        break;
      case 'Assignment':
        this.#visit(statement.value, statement.operator ? 'read' : 'kept', null, null);
        if (statement.target.kind !== 'Identifier') this.#target(statement.target);
        else if (statement.operator) this.#mention(statement.target, statement, 'read', null, null, null);
        break;
      case 'ExpressionStatement':
        this.#visit(statement.expression, 'read', null, null);
        break;
      case 'Return':
        if (statement.value) this.#visit(statement.value, 'kept', null, null);
        break;
    }
    return this.#taken();
  }

  /** The mentions in a test, subject or iterable. */
  ofHead(expression: Expression): readonly Mention[] {
    this.#count = 0;
    this.#visit(expression, 'read', null, null);
    return this.#taken();
  }

  #taken(): readonly Mention[] {
    return this.#count > 0 ? this.#found.slice(0, this.#count) : NO_MENTIONS;
  }

  /** The root of a path that is written to, and the indices on the way. */
  #target(target: Expression): void {
    if (target.kind === 'Field') return this.#target(target.object);
    if (target.kind === 'Index') {
      this.#target(target.object);
      return this.#visit(target.index, 'read', null, null);
    }
    this.#visit(target, 'read', null, null);
  }

  #mention(
    node: Identifier,
    resolved: Numbered,
    use: Mention['use'],
    taker: Expression | null,
    within: Around | null,
    part: Mention['part'],
  ): void {
    const resolution = this.options.resolutions.get(resolved);
    if (!resolution) return;
    for (const variable of resolution.candidates)
      if (this.options.isWanted(variable))
        this.#found[this.#count++] = { node, variable, part, use, taker, within };
  }

  #visit(node: Expression, use: Mention['use'], taker: Expression | null, within: Around | null): void {
    switch (node.kind) {
      case 'Identifier':
        return this.#mention(node, node, use, taker, within, null);
      case 'Field':
      case 'Index':
        return this.#part(node, use, taker, within);
      case 'Call':
        return this.#call(node, node.callee, null, node.args, inside(node, within));
      case 'Pipe': {
        const { left, right } = node;
        const around = inside(node, within);
        if (right.kind === 'Call') return this.#call(node, right.callee, left, right.args, around);
        return this.#call(node, right, left, NOTHING, around);
      }
      case 'MethodCall': {
        const around = inside(node, within);
        this.#visit(node.object, 'passed', node, around);
        return this.#visitAll(node.args, 'passed', node, around);
      }
      case 'Binary': {
        const around = inside(node, within);
        this.#visit(node.left, 'read', null, around);
        return this.#visit(node.right, 'read', null, around);
      }
      case 'Logical': {
        const around = node.operator === '??' ? within : inside(node, within);
        this.#visit(node.left, 'read', null, around);
        return this.#visit(node.right, 'read', null, around);
      }
      case 'Unary':
        return this.#visit(node.operand, 'read', null, inside(node, within));
      case 'Interpolation': {
        const around = inside(node, within);
        for (const part of node.parts) if (typeof part !== 'string') this.#visit(part, 'read', null, around);
        return;
      }
      case 'ArrayLiteral':
        return this.#array(node, inside(node, within));
      case 'DictLiteral':
        return this.#dict(node, inside(node, within));
      case 'StructLiteral':
        for (const { value } of node.fields) this.#visit(value, 'kept', null, within);
        return;
      case 'Outcome':
      case 'Yield':
        if (node.value) this.#visit(node.value, 'kept', null, within);
        return;
      case 'Variant':
      case 'Throw':
        if (node.args) this.#visitAll(node.args, 'kept', null, within);
        return;
      case 'Await':
      case 'TryOperator':
        return this.#visit(node.operand, 'read', null, within);
    }
  }

  #visitAll(
    nodes: readonly Expression[],
    use: Mention['use'],
    taker: Expression | null,
    within: Around | null,
  ): void {
    for (const node of nodes) this.#visit(node, use, taker, within);
  }

  #part(node: Field | Index, use: Mention['use'], taker: Expression | null, within: Around | null): void {
    const { object } = node;
    const name = partName(node);
    if (name !== null && object.kind === 'Identifier')
      return this.#mention(object, object, use, taker, within, { name, node });
    this.#visit(object, 'read', null, within);
    if (node.kind === 'Index') this.#visit(node.index, 'read', null, within);
  }

  #array(node: ArrayLiteral, within: Around): void {
    node.elements.forEach((element, i) => {
      if (element.kind !== 'Spread') this.#visit(element, 'kept', null, within);
      else this.#visit(element.operand, i === 0 ? 'kept' : 'read', node, within);
    });
  }

  #dict(node: DictLiteral, within: Around): void {
    node.entries.forEach((entry, i) => {
      if (entry.kind === 'Spread') {
        this.#visit(entry.operand, i === 0 ? 'kept' : 'read', node, within);
      } else {
        this.#visit(entry.key, 'read', null, within);
        this.#visit(entry.value, 'kept', null, within);
      }
    });
  }

  /** `piped`: the argument before `args`, if there is one. */
  #call(
    node: Expression,
    callee: Expression,
    piped: Expression | null,
    args: readonly Expression[],
    within: Around,
  ): void {
    this.#visit(callee, 'read', null, within);
    const builtin = this.#builtin(callee);
    const first = piped ? 1 : 0;
    if (piped) this.#argument(node, builtin, piped, 0, within);
    for (let i = 0; i < args.length; i++) this.#argument(node, builtin, args[i]!, i + first, within);
  }

  #argument(
    node: Expression,
    builtin: string | null,
    argument: Expression,
    at: number,
    within: Around,
  ): void {
    if (builtin === null) this.#visit(argument, 'passed', node, within);
    else if (at === 0 && this.options.hasInPlaceTwin(builtin)) this.#visit(argument, 'kept', node, within);
    else this.#visit(argument, KEPT_ITEM[builtin] === at ? 'kept' : 'read', null, within);
  }

  #builtin(callee: AnyNode): string | null {
    if (callee.kind !== 'Identifier') return null;
    const variable = onlyCandidate(this.options.resolutions.get(callee));
    return variable?.kind === 'builtin' && !variable.isReplaced ? variable.name : null;
  }
}

function inside(node: Expression, outer: Around | null): Around {
  return { node, outer, depth: outer ? outer.depth + 1 : 1 };
}

/** The name of the part that `x.name`, `x["name"]` or `x[0]` reads; null when only the run can tell. */
function partName(node: Field | Index): string | null {
  if (node.kind === 'Field') return node.name.name;
  const { index } = node;
  return index.kind === 'StringLiteral' || index.kind === 'IntLiteral' ? String(index.value) : null;
}
