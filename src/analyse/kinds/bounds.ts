/** Bounds that tests put on int variables: in `while i < n { … }` i is below n, until it is assigned. */
import type { Block, Expression, If, Statement } from '../../syntax/ast.js';
import { onlyCandidate } from '../facts.js';
import type { Variable } from '../scope.js';
import { blocksOf } from '../statement-parts.js';
import { MIRRORED, NEGATED, refine } from './arithmetic.js';
import { ExpressionKinds } from './expressions.js';
import { type IntKind, intKind, type Kind, MAX_SAFE, NONE } from './kind.js';

const NO_BOUNDS: ReadonlyMap<Variable, IntKind> = new Map();

export abstract class Bounds extends ExpressionKinds {
  /** The bounds at hand, to be put back. */
  protected savedBounds(): ReadonlyMap<Variable, IntKind> {
    return this.bounds.size > 0 ? new Map(this.bounds) : NO_BOUNDS;
  }

  protected restoreBounds(saved: ReadonlyMap<Variable, IntKind>): void {
    this.bounds.clear();
    for (const [variable, kind] of saved) this.bounds.set(variable, kind);
  }

  /** From here on `test` is known to have come out as `outcome`. */
  protected narrow(test: Expression, outcome: boolean): void {
    if (test.kind === 'Logical' && test.operator === (outcome ? '&&' : '||')) {
      this.narrow(test.left, outcome);
      this.narrow(test.right, outcome);
    }
    if (test.kind !== 'Binary') return;
    const operator = outcome ? test.operator : NEGATED[test.operator];
    if (!operator) return;
    this.#narrowVariable(test.left, operator, test.right);
    const mirrored = MIRRORED[operator];
    if (mirrored) this.#narrowVariable(test.right, mirrored, test.left);
  }

  #narrowVariable(node: Expression, operator: Parameters<typeof refine>[1], other: Expression): void {
    if (node.kind !== 'Identifier') return;
    const variable = onlyCandidate(this.resolution(node));
    if (!variable || !this.#isPrivate(variable)) return;
    const known = this.bounds.get(variable) ?? this.kindIn(variable);
    if (known.tag === 'int') this.bounds.set(variable, refine(known, operator, this.kindOf(other)));
  }

  /** Nobody but the function at hand assigns it, so a bound holds until the next assignment here. */
  #isPrivate(variable: Variable): boolean {
    return variable.kind !== 'builtin' && variable.scope.owner === this.info && !variable.assignedInside;
  }

  /** Bounds end where a loop or branch may have assigned the variable. */
  protected forget(body: Block | If): void {
    if (this.bounds.size === 0) return;
    for (const variable of this.#assignedIn(body)) this.bounds.delete(variable);
  }

  #assignedIn(body: Block | If): readonly Variable[] {
    const known = this.kinds.assigned.get(body);
    if (known) return known;
    const found = new Set<Variable>();
    for (const statement of body.kind === 'If' ? [body] : body.statements)
      this.#addAssigned(statement, found);
    const variables = [...found];
    this.kinds.assigned.set(body, variables);
    return variables;
  }

  #addAssigned(statement: Statement, found: Set<Variable>): void {
    if (statement.kind === 'Export') return this.#addAssigned(statement.declaration, found);
    if (statement.kind === 'Assignment') {
      if (statement.target.kind !== 'Identifier') return;
      for (const variable of this.resolution(statement.target).candidates) found.add(variable);
      return;
    }
    for (const { statements } of blocksOf(statement))
      for (const inner of statements) this.#addAssigned(inner, found);
  }

  /** The ints that a loop over `range(…)` counts; null for loops over something else. */
  protected countingRange(node: Expression): Kind | null {
    const bounds = this.rangeBounds(node);
    if (!bounds) return null;
    const kinds = bounds.map((bound) => this.kindOf(bound));
    for (const kind of kinds) if (kind.tag === 'none') return NONE;
    const from = kinds.length === 2 ? kinds[0]! : intKind(0, 0);
    const to = kinds.at(-1)!;
    const lo = from.tag === 'int' ? Math.max(from.lo, -MAX_SAFE) : -MAX_SAFE;
    const hi = to.tag === 'int' ? Math.min(to.hi - 1, MAX_SAFE - 1) : MAX_SAFE - 1;
    return intKind(Math.min(lo, Math.max(hi, lo)), Math.max(lo, hi));
  }
}
