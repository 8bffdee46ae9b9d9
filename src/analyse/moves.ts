/**
 * Last uses. A variable that lives in one block only, from its assignment there to one last mention, hands its value on
 * with that mention: whoever gets it is the only holder, and it need not be marked as shared.
 *
 *     row := [0, 0]           // all mentions of row are in this block, the first of them assigns it …
 *     rows := push(rows, row) // … and the last one gives its value away
 */
import type { AnyNode, Block, Identifier, Program, Statement } from '../syntax/ast.js';
import type { ModuleFacts, Resolution } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';
import { forEachChild } from './walk.js';

/** What the analysis reads of a module. */
type Mentioned = Pick<ModuleFacts, 'functions' | 'resolutions'>;

export function findMoves(facts: Mentioned): Set<Identifier> {
  const moves = new Set<Identifier>();
  const totals = countMentions(facts);
  for (const info of facts.functions.values()) {
    const body = info.node.kind === 'Program' ? info.node : info.node.body;
    new BlockMoves(facts, info, totals, moves).block(body);
  }
  return moves;
}

/** Where a statement list mentions a variable. */
interface Mentions {
  readonly first: number;
  last: number;
  inFirst: number;
  /** In the last statement that mentions it; null for mentions that are no single use. */
  nodes: (Identifier | null)[];
  count: number;
}

class BlockMoves {
  constructor(
    readonly facts: Mentioned,
    readonly info: FunctionInfo,
    readonly totals: ReadonlyMap<Variable, number>,
    readonly moves: Set<Identifier>,
  ) {}

  block(block: Block | Program): void {
    const mentions = new Map<Variable, Mentions>();
    for (const [i, statement] of block.statements.entries()) this.#note(statement, i, mentions);
    for (const [variable, { first, last, inFirst, nodes, count }] of mentions) {
      const [node] = nodes;
      const isLocal = count === this.totals.get(variable) && isMovable(variable, this.info);
      if (!isLocal || !node || nodes.length > 1 || last === first || inFirst > 1) continue;
      if (this.#assigns(block.statements[first]!, variable)) this.moves.add(node);
    }
    for (const statement of block.statements) this.#inner(statement);
  }

  #note(statement: Statement, index: number, mentions: Map<Variable, Mentions>): void {
    const visit = (node: AnyNode, repeats: boolean): void => {
      // What is in a loop or a function is evaluated any number of times.
      const inner = repeats || node.kind === 'While' || node.kind === 'For' || node.kind === 'Function';
      for (const variable of this.facts.resolutions.get(node)?.candidates ?? []) {
        let known = mentions.get(variable);
        if (!known)
          mentions.set(variable, (known = { first: index, last: index, inFirst: 0, nodes: [], count: 0 }));
        if (known.last !== index) known.nodes = [];
        known.last = index;
        known.count++;
        if (index === known.first) known.inFirst++;
        known.nodes.push(node.kind === 'Identifier' && !inner ? node : null);
      }
      forEachChild(node, (child) => visit(child, inner));
    };
    visit(statement, false);
  }

  /** Whether the statement certainly gives the variable a new value of its own. */
  #assigns(statement: Statement, variable: Variable): boolean {
    const target =
      statement.kind === 'Binding'
        ? statement.pattern
        : statement.kind === 'Assignment' && !statement.operator
          ? statement.target
          : null;
    const resolution: Resolution | undefined = target ? this.facts.resolutions.get(target) : undefined;
    return resolution?.candidates.length === 1 && resolution.candidates[0] === variable;
  }

  #inner(node: AnyNode): void {
    forEachChild(node, (child) => {
      if (child.kind === 'Function' || child.kind === 'Spawn' || child.kind === 'Test') return;
      if (child.kind === 'Block') this.block(child);
      else this.#inner(child);
    });
  }
}

/** Locals that no closure takes along. Parameters and loop variables are borrowed. */
function isMovable(variable: Variable, info: FunctionInfo): boolean {
  const { kind } = variable;
  if (kind !== 'let' && kind !== 'const' && kind !== 'mut' && kind !== 'bare') return false;
  return variable.scope.owner === info && !variable.isCaptured && !variable.seenFromOutside;
}

/** How often each variable is mentioned in the whole module. */
function countMentions(facts: Mentioned): Map<Variable, number> {
  const counts = new Map<Variable, number>();
  for (const { candidates } of facts.resolutions.values()) {
    for (const variable of candidates) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  }
  return counts;
}
