/**
 * Parameters that functions own.
 *
 * A parameter is borrowed: the caller passes its value as it is, and a function that updates, keeps or returns it marks it
 * first. So `xs := added(xs, 1)` would copy the array in `added`, though the caller has no more use for it. Therefore a
 * parameter is *owned* where that helps: the function consumes it (updates it, or gives its last use to someone who
 * keeps it), and some caller gives a value away. Callers of such a function mark what they do not give away, and the
 * function treats the parameter as a local of its own.
 *
 * All calls must be known: functions that are used as values and methods that are called by name only stay borrowers.
 */
import type { Call, Expression, MethodCall, Pipe } from '../syntax/ast.js';
import { type ModuleFacts, onlyCandidate } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';

/** What the analysis asks of others. */
export interface CallView {
  functionOf(variable: Variable): FunctionInfo | null;
  /** Whether code that is not known may call it. */
  isOpen(info: FunctionInfo): boolean;
  /** The method that a call certainly means. */
  methodOf(node: MethodCall, facts: ModuleFacts): FunctionInfo | null;
}

interface Passing {
  readonly callee: FunctionInfo;
  readonly param: Variable;
  /** The parameter of the caller that is handed on, null for other values. */
  readonly source: Variable | null;
}

export class Ownership {
  readonly #owned = new Set<Variable>();

  constructor(modules: readonly ModuleFacts[], calls: CallView) {
    const passings: Passing[] = [];
    const consumed = new Set<Variable>();
    for (const facts of modules) {
      for (const variable of facts.consumed) consumed.add(variable);
      for (const info of facts.functions.values()) {
        for (const variable of info.variables)
          if (variable.kind === 'param' && variable.updated) consumed.add(variable);
      }
    }
    const isOpen = opened(modules, calls);
    for (const facts of modules) {
      const replaced = new Map([...facts.replaced].map(([{ value }, position]) => [value, position]));
      for (const info of facts.functions.values()) {
        for (const passing of passingsIn(info, facts, replaced, calls))
          if (!isOpen(passing.callee)) passings.push(passing);
      }
    }
    grow(consumed, passings, ({ param, source }) => (source && consumed.has(param) ? source : null));
    grow(this.#owned, passings, ({ param, source }) =>
      consumed.has(param) && (source === null || this.#owned.has(source)) ? param : null,
    );
  }

  /** Whether the function has the value of its parameter to itself, unless that is marked. */
  owns(param: Variable): boolean {
    return this.#owned.has(param);
  }
}

/** Functions that some call may or may not mean are open as well: it calls whatever the name holds. */
function opened(modules: readonly ModuleFacts[], calls: CallView): (info: FunctionInfo) => boolean {
  const uncertain = new Set<FunctionInfo>();
  for (const facts of modules) {
    for (const { candidates } of facts.uncertain) {
      for (const variable of candidates) {
        const info = calls.functionOf(variable);
        if (info) uncertain.add(info);
      }
    }
  }
  return (info) => uncertain.has(info) || calls.isOpen(info);
}

/** Adds what `next` gives until nothing is new. */
function grow(
  set: Set<Variable>,
  passings: readonly Passing[],
  next: (passing: Passing) => Variable | null,
): void {
  for (let size = -1; size !== set.size; ) {
    size = set.size;
    for (const passing of passings) {
      const variable = next(passing);
      if (variable) set.add(variable);
    }
  }
}

/** Arguments that calls of known functions give away. */
function passingsIn(
  info: FunctionInfo,
  facts: ModuleFacts,
  replaced: ReadonlyMap<Expression, number>,
  calls: CallView,
): Passing[] {
  const passings: Passing[] = [];
  for (const body of facts.survey.bodiesOf(info.node)) {
    for (const node of body.calls) {
      const called = node.kind === 'Import' ? null : calledFunction(node, facts, calls);
      if (!called) continue;
      const { params } = called.info;
      if (params.length !== called.args.length) continue;
      const position = replaced.get(node as Expression);
      const receivers = node.kind === 'MethodCall' ? 1 : 0;
      called.args.forEach((argument, i) => {
        const given = position === i - receivers ? { source: null } : givenBy(argument, facts);
        if (given) passings.push({ callee: called.info, param: params[i]!, source: given.source });
      });
    }
  }
  return passings;
}

function calledFunction(
  node: Call | MethodCall | Pipe,
  facts: ModuleFacts,
  calls: CallView,
): { info: FunctionInfo; args: readonly Expression[] } | null {
  if (node.kind === 'MethodCall') {
    const info = calls.methodOf(node, facts);
    const takesSelf = info?.node.kind === 'Function' && info.node.params[0]?.name === 'self';
    return info && takesSelf ? { info, args: [node.object, ...node.args] } : null;
  }
  const { callee, args } =
    node.kind === 'Call'
      ? node
      : node.right.kind === 'Call'
        ? { callee: node.right.callee, args: [node.left, ...node.right.args] }
        : { callee: node.right, args: [node.left] };
  const resolution = callee.kind === 'Identifier' ? facts.resolutions.get(callee) : undefined;
  const variable = resolution?.certain ? onlyCandidate(resolution) : null;
  const info = variable && calls.functionOf(variable);
  return info && { info, args };
}

/** Whether an argument is given away: a last use, or a container that nobody else can have. */
function givenBy(argument: Expression, facts: ModuleFacts): { source: Variable | null } | null {
  switch (argument.kind) {
    case 'Identifier':
    case 'Field':
    case 'Index': {
      const root = argument.kind === 'Identifier' ? argument : argument.object;
      const isMoved =
        argument.kind === 'Identifier' ? facts.moves.has(argument) : facts.partMoves.has(argument);
      if (!isMoved) return null;
      const variable = facts.resolutions.get(root)!.candidates[0]!;
      return { source: variable.kind === 'param' ? variable : null };
    }
    case 'ArrayLiteral':
    case 'DictLiteral':
    case 'StructLiteral':
    case 'Call':
    case 'MethodCall':
    case 'Pipe':
      return { source: null };
    default:
      return null;
  }
}
