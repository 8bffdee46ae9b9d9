/**
 * Last uses. Where nobody wants the value of a variable any more, its last mention hands the value on: whoever gets it
 * is the only holder, so it need not be marked as shared, and a changed copy of it can be made in its place.
 *
 *     row := [0, 0]
 *     rows := push(rows, row)    // row is not mentioned again: this gives its value away
 *     popped := pop(rows)        // rows gets another value before it is read: this gives the old one away
 *     rows := popped[0]          // of popped only the other part is wanted: this gives the first part away
 *
 * The walk goes against the order of evaluation and keeps what is wanted (`live.ts`). At the head of a loop everything
 * is wanted that the body may read before it assigns it. In a `try` everything is that its handler wants.
 *
 * A value that is still being used in the same statement is not given away: in `g(xs, push(xs, 1))` the first argument
 * must not change. What parameters hold belongs to the caller, unless the function owns them (`ownership.ts`).
 */
import type {
  Assignment,
  Block,
  Expression,
  Field,
  For,
  Identifier,
  Index,
  Numbered,
  Program,
  Statement,
  TryExcept,
} from '../syntax/ast.js';
import { findBorrows, type PartRead } from './borrows.js';
import type { ModuleFacts } from './facts.js';
import { isSamePath, rootOf } from './in-place.js';
import { Live, type Wanted } from './live.js';
import { type Around, type Mention, Mentions, NO_MENTIONS } from './mentions.js';
import { isMovable } from './movable.js';
import { NodeMap } from './node-map.js';
import { patternNames } from './patterns.js';
import type { Variable } from './scope.js';
import { blocksOf, headOf } from './statement-parts.js';

/** What the analysis reads of a module. */
type Mentioned = Pick<ModuleFacts, 'functions' | 'resolutions' | 'survey'>;

export interface Moves {
  /** Mentions of variables that hand their value on. */
  readonly moves: ReadonlySet<Identifier>;
  /** Reads of `x.name` and `x[0]` that take the part out of a variable that has no other use for it. */
  readonly partMoves: ReadonlySet<Field | Index>;
  /** Parameters whose value the function gives away in some place other than an argument. */
  readonly consumed: ReadonlySet<Variable>;
  /** Loops over the value of a variable that is given away in the body. */
  readonly disturbed: ReadonlySet<For>;
  /** Reads of elements and fields whose value a name borrows (`borrows.ts`), with the variable that holds the container. */
  readonly borrowed: ReadonlyMap<Expression, Variable>;
  /** The names that borrow, with the variables that they borrow from. */
  readonly borrowing: ReadonlyMap<Variable, readonly Variable[]>;
  /** `x.a := f(x.a)`, where f may have the old value: at which argument it stands, -1 for the receiver. */
  readonly replaced: ReadonlyMap<Assignment, number>;
}

export function findMoves(facts: Mentioned, hasInPlaceTwin: (builtin: string) => boolean): Moves {
  const found = {
    moves: new Set<Identifier>(),
    partMoves: new Set<Field | Index>(),
    consumed: new Set<Variable>(),
    disturbed: new Set<For>(),
    borrowed: new Map<Expression, Variable>(),
    borrowing: new Map<Variable, Variable[]>(),
    replaced: new Map<Assignment, number>(),
  };
  const known = new NodeMap<readonly Mention[]>(facts.survey.numbering);
  for (const info of facts.functions.values()) {
    const isOwn = (variable: Variable): boolean => isMovable(variable, info);
    const mentions = new Mentions({ resolutions: facts.resolutions, hasInPlaceTwin, isWanted: isOwn });
    const body = info.node.kind === 'Program' ? info.node : info.node.body;
    const uses = new LastUses(facts, mentions, known, isOwn, found);
    uses.block(body);
    if (!info.isModule) findBorrows(uses.reads, uses.moved, found);
  }
  return found;
}

interface Found {
  readonly moves: Set<Identifier>;
  readonly partMoves: Set<Field | Index>;
  readonly consumed: Set<Variable>;
  readonly disturbed: Set<For>;
  readonly borrowed: Map<Expression, Variable>;
  readonly borrowing: Map<Variable, Variable[]>;
  readonly replaced: Map<Assignment, number>;
}

class LastUses {
  readonly #live = new Live();
  /** How many loops are around: what is in them is looked at again and again. */
  #depth = 0;
  /** What the handlers of the `try` statements around want. */
  readonly #handlers: ReadonlySet<Wanted>[] = [];
  /** Journal marks of the loops around: what is wanted at their heads. */
  readonly #loops: number[] = [];
  /** Variables in the order in which they were found to be given away. */
  readonly moved: Variable[] = [];
  /** Names that are given what stands in a container. */
  readonly reads: PartRead[] = [];

  constructor(
    readonly facts: Mentioned,
    readonly mentions: Mentions,
    /** The mentions in statements and heads in loops. */
    readonly known: NodeMap<readonly Mention[]>,
    readonly isOwn: (variable: Variable) => boolean,
    readonly found: Found,
  ) {}

  block(block: Block | Program): void {
    const { statements } = block;
    for (let i = statements.length - 1; i >= 0; i--) this.#statement(statements[i]!);
  }

  #statement(node: Statement): void {
    const live = this.#live;
    switch (node.kind) {
      case 'If': {
        const { alternate } = node;
        live.branches([
          () => this.block(node.consequent),
          () => alternate && (alternate.kind === 'If' ? this.#statement(alternate) : this.block(alternate)),
        ]);
        return this.#head(node.test);
      }
      case 'While':
        return this.#loop(node.body, node.test);
      case 'For': {
        const before = this.moved.length;
        this.#loop(node.body, null);
        const moved = new Set(this.moved.slice(before));
        if (this.#headOf(node.iterable).some(({ variable }) => moved.has(variable)))
          this.found.disturbed.add(node);
        return this.#head(node.iterable);
      }
      case 'Match':
        live.branches([
          ...node.cases.map((matchCase) => () => this.block(matchCase.body)),
          () => node.fallback && this.block(node.fallback),
        ]);
        return this.#head(node.subject);
      case 'TryExcept':
        return this.#try(node);
      case 'Export':
        return this.#statement(node.declaration);
      case 'Break':
      case 'Continue':
        // More than what is wanted after the loop is wanted at its head.
        return live.restore(this.#loops.at(-1) ?? live.mark());
      case 'Return':
        live.clear();
        return this.#simple(node);
      case 'Binding':
      case 'Assignment':
      case 'ExpressionStatement':
        return this.#simple(node);
    }
  }

  #loop(body: Block, test: Expression | null): void {
    const live = this.#live;
    for (const { variable, part } of this.#headOf(test)) live.add(this.#item(variable, part));
    this.#depth++;
    this.#exposed(body, new Set());
    const mark = live.mark();
    this.#loops.push(mark);
    this.block(body);
    this.#loops.pop();
    this.#depth--;
    live.restore(mark);
    this.#decide(this.#headOf(test));
  }

  /** Adds what the block may read before it assigns it. */
  #exposed(block: Block, assigned: ReadonlySet<Variable>): void {
    const known = new Set(assigned);
    for (const statement of block.statements) {
      this.#wantUnless(known, this.#of(statement));
      this.#wantUnless(known, this.#headOf(headOf(statement)));
      for (const inner of blocksOf(statement)) this.#exposed(inner, known);
      for (const variable of this.#assigned(statement)) known.add(variable);
    }
  }

  #wantUnless(assigned: ReadonlySet<Variable>, mentions: readonly Mention[]): void {
    for (const { variable, part } of mentions)
      if (!assigned.has(variable)) this.#live.add(this.#item(variable, part));
  }

  #try({ body, handler }: TryExcept): void {
    const live = this.#live;
    let wanted: ReadonlySet<Wanted> = new Set();
    live.branches([
      () => {
        this.block(handler);
        wanted = live.snapshot();
      },
      () => {
        this.#handlers.push(wanted);
        this.block(body);
        this.#handlers.pop();
      },
    ]);
  }

  #head(expression: Expression): void {
    const mentions = this.#headOf(expression);
    this.#decide(mentions);
    for (const { variable, part } of mentions) this.#live.add(this.#item(variable, part));
  }

  #simple(node: Statement): void {
    const assigned = this.#assigned(node);
    for (const variable of assigned) this.#live.forget(variable);
    this.#noteRead(node, assigned);
    const mentions = this.#of(node);
    this.#decide(mentions);
    if (node.kind === 'Assignment') this.#replacement(node, mentions);
    for (const { variable, part } of mentions) this.#live.add(this.#item(variable, part));
  }

  #noteRead(node: Statement, [variable]: readonly Variable[]): void {
    if (!variable || (node.kind !== 'Assignment' && node.kind !== 'Binding')) return;
    if (node.kind === 'Binding' && node.pattern.kind !== 'NamePattern') return;
    const name = node.kind === 'Binding' ? node.pattern : node.target;
    if (this.facts.resolutions.get(name)?.candidates.length !== 1) return;
    const value = node.kind === 'Binding' ? node.init : node.value;
    const root = value.kind === 'Field' || value.kind === 'Index' ? rootOf(value) : null;
    const [container, another] = (root && this.facts.resolutions.get(root)?.candidates) ?? [];
    if (container && !another) this.reads.push({ variable, container, value });
  }

  /** The variables to which the statement certainly gives new values. */
  #assigned(node: Statement): readonly Variable[] {
    if (node.kind === 'Assignment')
      return node.operator || node.target.kind !== 'Identifier' ? NO_VARIABLES : this.#ownAt(node.target);
    if (node.kind !== 'Binding') return NO_VARIABLES;
    const { pattern } = node;
    if (pattern.kind === 'NamePattern') return this.#ownAt(pattern);
    return patternNames(pattern).flatMap((name) => this.#ownAt(name));
  }

  #ownAt(name: Numbered): readonly Variable[] {
    const variable = this.facts.resolutions.get(name)?.candidates[0];
    return variable && this.isOwn(variable) ? [variable] : NO_VARIABLES;
  }

  // ── Who is given away ────────────────────────────────────────────────────────────────────────────────────────────

  #decide(mentions: readonly Mention[]): void {
    const { found } = this;
    for (const mention of mentions) {
      if (mention.use === 'read') continue;
      const { variable, part } = mention;
      if (part) {
        if (part.node.kind === 'Field' && part.node.optional) continue;
        if (this.#isWantedItem(variable) || this.#isWantedItem(this.#live.part(variable, part.name)))
          continue;
        if (!othersOf(mention, mentions, isOfAnotherPart)) continue;
        found.partMoves.add(part.node);
      } else {
        if (this.#isWantedAtAll(variable)) continue;
        if (!othersOf(mention, mentions, isOver)) continue;
        found.moves.add(mention.node);
      }
      if (variable.kind === 'param' && mention.use === 'kept') found.consumed.add(variable);
      this.moved.push(variable);
    }
  }

  #isWantedAtAll(variable: Variable): boolean {
    return this.#live.hasAny(variable) || this.#isInHandler(variable);
  }

  #isWantedItem(item: Wanted): boolean {
    return this.#live.has(item) || this.#handlers.some((wanted) => wanted.has(item));
  }

  /** `x.a := f(x.a, …)`: while f runs, nobody can look at x. */
  #replacement(node: Assignment, mentions: readonly Mention[]): void {
    const { target, value } = node;
    if (target.kind === 'Identifier' || node.operator) return;
    if (value.kind !== 'Call' && value.kind !== 'MethodCall') return;
    const passed = value.kind === 'Call' ? value.args : [value.object, ...value.args];
    const at = passed.findIndex((argument) => isSamePath(target, argument));
    if (at < 0) return;
    const root = mentions.find((mention) => mention.node === rootOf(target));
    if (!root || this.#isInHandler(root.variable)) return;
    const others = mentions.filter(
      (mention) =>
        mention.variable === root.variable && !isIn(mention.node, target) && !isIn(mention.node, passed[at]!),
    );
    const isApart = ({ within, part }: Mention): boolean =>
      (within?.depth ?? 0) > 1 || (part !== null && root.part !== null && part.name !== root.part.name);
    if (others.every(isApart)) this.found.replaced.set(node, value.kind === 'Call' ? at : at - 1);
  }

  #isInHandler(variable: Variable): boolean {
    if (this.#handlers.length === 0) return false;
    const items = this.#live.items(variable);
    return this.#handlers.some((wanted) => items.some((item) => wanted.has(item)));
  }

  // ── Mentions ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #item(variable: Variable, part: Mention['part']): Wanted {
    return part ? this.#live.part(variable, part.name) : variable;
  }

  #of(statement: Statement): readonly Mention[] {
    if (this.#depth === 0) return this.mentions.ofStatement(statement);
    const known = this.known.get(statement);
    if (known) return known;
    const mentions = this.mentions.ofStatement(statement);
    this.known.set(statement, mentions);
    return mentions;
  }

  #headOf(expression: Expression | null): readonly Mention[] {
    if (!expression) return NO_MENTIONS;
    if (this.#depth === 0) return this.mentions.ofHead(expression);
    const known = this.known.get(expression);
    if (known) return known;
    const mentions = this.mentions.ofHead(expression);
    this.known.set(expression, mentions);
    return mentions;
  }
}

const NO_VARIABLES: readonly Variable[] = [];

/** Whether something holds for all other mentions of the same variable. */
function othersOf(
  mention: Mention,
  mentions: readonly Mention[],
  test: (other: Mention, mention: Mention) => boolean,
): boolean {
  for (const other of mentions)
    if (other !== mention && other.variable === mention.variable && !test(other, mention)) return false;
  return true;
}

function isOfAnotherPart(other: Mention, { part }: Mention): boolean {
  return other.part !== null && other.part.name !== part!.name;
}

/** Whether the other mention is done with the value before the one that gives it away has it changed. */
function isOver(other: Mention, { taker }: Mention): boolean {
  if (!taker) return false;
  let around: Around | null = other.within;
  while (around && around.node !== taker) around = around.outer;
  return around !== null && (other.use === 'kept' || around !== other.within);
}

function isIn(node: Identifier, part: Expression): boolean {
  return node.span.start >= part.span.start && node.span.end <= part.span.end;
}
