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
  Program,
  Statement,
  TryExcept,
} from '../syntax/ast.js';
import type { ModuleFacts } from './facts.js';
import { isSamePath, rootOf } from './in-place.js';
import { Live, type Wanted } from './live.js';
import { type Mention, Mentions } from './mentions.js';
import { isMovable, visibleElsewhere } from './movable.js';
import { patternNames } from './patterns.js';
import type { Variable } from './scope.js';
import { blocksOf, headsOf } from './statement-parts.js';

/** What the analysis reads of a module. */
type Mentioned = Pick<ModuleFacts, 'functions' | 'resolutions' | 'uncertain' | 'exports'>;

export interface Moves {
  /** Mentions of variables that hand their value on. */
  readonly moves: ReadonlySet<Identifier>;
  /** Reads of `x.name` and `x[0]` that take the part out of a variable that has no other use for it. */
  readonly partMoves: ReadonlySet<Field | Index>;
  /** Parameters whose value the function gives away in some place other than an argument. */
  readonly consumed: ReadonlySet<Variable>;
  /** Loops over the value of a variable that is given away in the body. */
  readonly disturbed: ReadonlySet<For>;
  /** `x.a := f(x.a)`, where f may have the old value: at which argument it stands, -1 for the receiver. */
  readonly replaced: ReadonlyMap<Assignment, number>;
}

export function findMoves(facts: Mentioned, hasInPlaceTwin: (builtin: string) => boolean): Moves {
  const found = {
    moves: new Set<Identifier>(),
    partMoves: new Set<Field | Index>(),
    consumed: new Set<Variable>(),
    disturbed: new Set<For>(),
    replaced: new Map<Assignment, number>(),
  };
  const visible = visibleElsewhere(facts);
  const mentions = new Mentions({ resolutions: facts.resolutions, hasInPlaceTwin });
  for (const info of facts.functions.values()) {
    const isOwn = (variable: Variable): boolean => isMovable(variable, info) && !visible.has(variable);
    const body = info.node.kind === 'Program' ? info.node : info.node.body;
    new LastUses(facts, mentions, isOwn, found).block(body);
  }
  return found;
}

interface Found {
  readonly moves: Set<Identifier>;
  readonly partMoves: Set<Field | Index>;
  readonly consumed: Set<Variable>;
  readonly disturbed: Set<For>;
  readonly replaced: Map<Assignment, number>;
}

class LastUses {
  readonly #live = new Live();
  /** What the handlers of the `try` statements around want. */
  readonly #handlers: ReadonlySet<Wanted>[] = [];
  /** Journal marks of the loops around: what is wanted at their heads. */
  readonly #loops: number[] = [];
  /** Variables in the order in which they were found to be given away. */
  readonly #moved: Variable[] = [];
  readonly #mentions = new Map<object, Mention[]>();

  constructor(
    readonly facts: Mentioned,
    readonly mentions: Mentions,
    readonly isOwn: (variable: Variable) => boolean,
    readonly found: Found,
  ) {}

  block(block: Block | Program): void {
    for (const statement of block.statements.toReversed()) this.#statement(statement);
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
        const before = this.#moved.length;
        this.#loop(node.body, null);
        const moved = new Set(this.#moved.slice(before));
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
    this.#exposed(body, new Set());
    const mark = live.mark();
    this.#loops.push(mark);
    this.block(body);
    this.#loops.pop();
    live.restore(mark);
    this.#decide(this.#headOf(test));
  }

  /** Adds what the block may read before it assigns it. */
  #exposed(block: Block, assigned: ReadonlySet<Variable>): void {
    const known = new Set(assigned);
    for (const statement of block.statements) {
      const visit = (mentions: readonly Mention[]): void => {
        for (const { variable, part } of mentions)
          if (!known.has(variable)) this.#live.add(this.#item(variable, part));
      };
      visit(this.#of(statement));
      for (const head of headsOf(statement)) visit(this.#headOf(head));
      for (const inner of blocksOf(statement)) this.#exposed(inner, known);
      for (const variable of this.#assigned(statement)) known.add(variable);
    }
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
    for (const variable of this.#assigned(node)) this.#live.forget(variable);
    const mentions = this.#of(node);
    this.#decide(mentions);
    if (node.kind === 'Assignment') this.#replacement(node, mentions);
    for (const { variable, part } of mentions) this.#live.add(this.#item(variable, part));
  }

  /** The variables to which the statement certainly gives new values. */
  #assigned(node: Statement): Variable[] {
    const targets =
      node.kind === 'Binding'
        ? patternNames(node.pattern)
        : node.kind === 'Assignment' && !node.operator && node.target.kind === 'Identifier'
          ? [node.target]
          : [];
    return targets.flatMap((target) => {
      const [variable] = this.facts.resolutions.get(target)?.candidates ?? [];
      return variable && this.isOwn(variable) ? [variable] : [];
    });
  }

  // ── Who is given away ────────────────────────────────────────────────────────────────────────────────────────────

  #decide(mentions: readonly Mention[]): void {
    const { found } = this;
    for (const mention of mentions) {
      if (mention.use === 'read') continue;
      const others = mentions.filter((other) => other !== mention && other.variable === mention.variable);
      const { variable, part } = mention;
      if (part) {
        if (part.node.kind === 'Field' && part.node.optional) continue;
        if (this.#isWanted([variable, this.#live.part(variable, part.name)])) continue;
        if (!others.every((other) => other.part && other.part.name !== part.name)) continue;
        found.partMoves.add(part.node);
      } else {
        if (this.#isWanted(this.#live.items(variable))) continue;
        if (!others.every((other) => isOver(other, mention))) continue;
        found.moves.add(mention.node);
      }
      if (variable.kind === 'param' && mention.use === 'kept') found.consumed.add(variable);
      this.#moved.push(variable);
    }
  }

  #isWanted(items: readonly Wanted[]): boolean {
    return items.some((item) => this.#live.has(item) || this.#handlers.some((wanted) => wanted.has(item)));
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
      within.length > 1 || (part !== null && root.part !== null && part.name !== root.part.name);
    if (others.every(isApart)) this.found.replaced.set(node, value.kind === 'Call' ? at : at - 1);
  }

  #isInHandler(variable: Variable): boolean {
    const items = this.#live.items(variable);
    return this.#handlers.some((wanted) => items.some((item) => wanted.has(item)));
  }

  // ── Mentions ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #item(variable: Variable, part: Mention['part']): Wanted {
    return part ? this.#live.part(variable, part.name) : variable;
  }

  #of(statement: Statement): Mention[] {
    return this.#cached(statement, () => this.mentions.ofStatement(statement));
  }

  #headOf(expression: Expression | null): Mention[] {
    return expression ? this.#cached(expression, () => this.mentions.ofHead(expression)) : [];
  }

  #cached(key: object, find: () => Mention[]): Mention[] {
    let known = this.#mentions.get(key);
    if (!known) {
      known = find().filter(({ variable }) => this.isOwn(variable));
      this.#mentions.set(key, known);
    }
    return known;
  }
}

/** Whether the other mention is done with the value before the one that gives it away has it changed. */
function isOver(other: Mention, { taker }: Mention): boolean {
  const at = taker ? other.within.indexOf(taker) : -1;
  return at >= 0 && (other.use === 'kept' || other.within.length > at + 1);
}

function isIn(node: Identifier, part: Expression): boolean {
  return node.span.start >= part.span.start && node.span.end <= part.span.end;
}
