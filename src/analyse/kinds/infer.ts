/**
 * Kind inference over the whole program: what each expression, variable, result, field and element can be.
 *
 * All slots begin as `none`; each round walks every function that looked at something which has changed since, and lets
 * kinds flow (assignments into variables, arguments into parameters, results out of functions), until a round changes
 * nothing. Ints carry bounds, which a comparison narrows where it holds: in `while i < n { … }` i is below n. Calls
 * through unknown values, and everything that leaves for code without kinds, count as `any`.
 *
 * Rejected: inference inside functions only, which leaves parameters and results unknown; on numeric programs it is ten
 * to forty times slower than this.
 */
import type {
  Assignment,
  Binding,
  Block,
  Expression,
  For,
  FunctionNode,
  If,
  Numbered,
  Program,
  Spawn,
  Statement,
} from '../../syntax/ast.js';
import type { ModuleFacts, Resolution } from '../facts.js';
import { patternNames } from '../patterns.js';
import type { FunctionInfo, Variable } from '../scope.js';
import { binaryKind, MIRRORED, NEGATED, refine } from './arithmetic.js';
import { canComplete } from './completes.js';
import { ExpressionKinds } from './expressions.js';
import { ANY, type IntKind, intKind, type Kind, MAX_SAFE, NONE, STRING } from './kind.js';
import type { Walk } from './walks.js';

/** How often each function may be walked, on average, before nothing is concluded at all. */
const MANY_WALKS = 60;

const NO_BOUNDS: ReadonlyMap<Variable, IntKind> = new Map();

export class KindInference extends ExpressionKinds {
  /** Runs to the fixpoint. */
  run(): void {
    this.#seed();
    let left = MANY_WALKS * this.walks.size;
    while (left > 0) {
      this.changed = false;
      left -= Math.max(this.#round(), 1);
      this.equaliseSignatures();
      if (!this.changed && !this.stopWaiting() && !this.dropBeginnings()) return this.settleVersions();
    }
    this.giveUp();
    this.settleVersions();
  }

  /** Gives how many functions it walked. */
  #round(): number {
    let walked = 0;
    for (const walk of this.walks.values()) {
      if (!walk.isStale) continue;
      this.#function(walk);
      walked++;
    }
    this.walk = null;
    return walked;
  }

  /** What other modules, the runtime and unknown callers may put anywhere is `any` from the start. */
  #seed(): void {
    for (const facts of this.modules) {
      for (const resolution of facts.uncertain) {
        if (resolution.candidates.length > 1)
          for (const variable of resolution.candidates) this.#expose(variable);
      }
      for (const variable of facts.exports.values()) if (variable) this.#expose(variable);
      for (const bindings of facts.importBindings.values()) {
        for (const { variable } of bindings) this.admitAny(variable);
      }
      for (const variable of facts.reassignedBuiltins) this.admitAny(variable);
      for (const info of facts.functions.values()) this.#seedFunction(info, facts);
    }
  }

  /** Anything may be put into the variable, and anyone may take what it holds. */
  #expose(variable: Variable): void {
    this.admitAny(variable);
    const info = this.program.functionOf(variable.origin);
    if (info) this.openFunction(info, this.factsOf(info));
  }

  #seedFunction(info: FunctionInfo, facts: ModuleFacts): void {
    for (const variable of info.variables) {
      if (variable.kind !== 'field') continue;
      // The fields of the receiver, as variables of a method without `self`.
      this.admitAny(variable);
      this.admitField(info.name.slice(0, info.name.indexOf('.')), variable.name, ANY);
    }
    if (this.program.isValue(info) && !this.#isTracked(info, facts)) this.openFunction(info, facts);
    if (/\.op_\w+$/.test(info.name)) this.openFunction(info, facts);
    const { node } = info;
    if (node.kind === 'Function' && info.name.includes('.') && node.params[0]?.name === 'self') {
      const self = facts.resolutions.get(node.params[0])!.candidates[0]!;
      this.admit(self, { tag: 'struct', name: info.name.slice(0, info.name.indexOf('.')) });
    }
  }

  /** Whether all that get the function as a value get it from a mention of its name, or from where it is written. */
  #isTracked(info: FunctionInfo, facts: ModuleFacts): boolean {
    const declared = facts.resolutions.get(info.node)?.candidates[0];
    return declared ? this.program.functionOf(declared) === info : !info.name.includes('.');
  }

  // ── Functions and statements ───────────────────────────────────────────────────────────────────────────────────

  #function(walk: Walk): void {
    const { info, facts } = walk;
    walk.isStale = false;
    this.walk = walk;
    this.info = info;
    this.facts = facts;
    this.bounds.clear();
    const { node } = info;
    const statements = bodyOf(node);
    this.#statements(statements);
    if (node.kind === 'Function' && canComplete(statements)) this.admitResult(info, ANY);
  }

  #statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #block(block: Block): void {
    this.#statements(block.statements);
  }

  #statement(node: Statement): void {
    switch (node.kind) {
      case 'Binding':
        return this.#binding(node);
      case 'Assignment':
        return this.#assignment(node);
      case 'ExpressionStatement':
        this.kindOf(node.expression);
        return;
      case 'Return': {
        const value = node.value ? this.kindOf(node.value) : ANY;
        return this.admitResult(this.info, value);
      }
      case 'If':
        return this.#if(node);
      case 'While':
        // The bounds at the head must hold in every pass.
        this.forget(node.body);
        if (node.test) this.kindOf(node.test);
        this.#narrowed(node.test, true, () => this.#block(node.body));
        return this.forget(node.body);
      case 'For':
        return this.#for(node);
      case 'Match':
        this.open(this.kindOf(node.subject));
        for (const matchCase of node.cases) {
          if (matchCase.binding) this.#admitAnyAt(matchCase.binding);
          this.#branch(matchCase.body);
        }
        if (node.fallback) this.#branch(node.fallback);
        return;
      case 'TryExcept':
        this.#branch(node.body);
        this.#admitAnyAt(node.name);
        return this.#branch(node.handler);
      case 'Export':
        return this.#statement(node.declaration);
      case 'FunctionDeclaration':
        if (!this.program.functionOf(this.resolution(node.func).candidates[0]!)) this.#admitAnyAt(node.func);
        return;
    }
  }

  #admitAnyAt(node: Numbered): void {
    for (const variable of this.resolution(node).candidates) this.admitAny(variable);
  }

  #binding(node: Binding): void {
    const kind = this.kindOf(node.init);
    if (node.pattern.kind === 'NamePattern') return this.#admitAt(node.pattern, kind);
    this.open(kind);
    for (const name of patternNames(node.pattern)) this.#admitAnyAt(name);
  }

  #admitAt(node: Numbered, kind: Kind): void {
    for (const variable of this.resolution(node).candidates) {
      this.bounds.delete(variable);
      this.admit(variable, kind);
    }
  }

  #assignment(node: Assignment): void {
    const { target } = node;
    let kind: Kind;
    if (node.operator) {
      const current = target.kind === 'Identifier' ? this.read(this.resolution(node)) : this.kindOf(target);
      const value = this.kindOf(node.value);
      kind = binaryKind(node.operator, current, value);
      if (kind.tag === 'any') {
        this.open(current);
        this.open(value);
      }
      this.operations.set(node, { left: current, right: value, result: kind });
    } else kind = this.kindOf(node.value);
    if (target.kind === 'Identifier') return this.#admitAt(target, kind);
    const container = this.kindOf(target.object);
    if (target.kind === 'Index') this.kindOf(target.index);
    this.stores.set(node, container);
    if (target.kind === 'Index' && container.tag === 'array') return this.admitElement(container.cell, kind);
    if (target.kind === 'Field' && container.tag === 'struct') {
      return this.admitField(container.name, target.name.name, kind);
    }
    this.open(kind);
  }

  #if(node: If): void {
    this.kindOf(node.test);
    this.#narrowed(node.test, true, () => this.#block(node.consequent));
    const { alternate } = node;
    if (alternate) {
      this.#narrowed(node.test, false, () =>
        alternate.kind === 'If' ? this.#if(alternate) : this.#block(alternate),
      );
    }
    this.forget(node.consequent);
    if (alternate) this.forget(alternate);
    // After `if n < 2 { return … }` n is at least 2.
    if (!alternate && !canComplete(node.consequent.statements)) this.#narrow(node.test, false);
  }

  #for(node: For): void {
    const element = this.#elementKind(node.iterable);
    this.#admitAt(node.variable, element);
    this.forget(node.body);
    this.#branch(node.body);
  }

  #elementKind(iterable: Expression): Kind {
    const range = this.countingRange(iterable);
    if (range) return range;
    const kind = this.kindOf(iterable);
    switch (kind.tag) {
      case 'array':
        return this.cellOf(kind).kind;
      case 'string':
        return STRING;
      case 'int':
        return intKind(0, Math.max(0, Math.min(kind.hi - 1, MAX_SAFE)));
      case 'none':
        return NONE;
      default:
        return ANY;
    }
  }

  // ── Bounds from tests ──────────────────────────────────────────────────────────────────────────────────────────

  /** A block that may not run, or not to its end: what it narrows does not hold after it. */
  #branch(block: Block): void {
    this.#narrowed(null, true, () => this.#block(block));
    this.forget(block);
  }

  /** Walks `body` knowing that `test` came out as `outcome`. */
  #narrowed(test: Expression | null, outcome: boolean, body: () => void): void {
    const before = this.bounds.size > 0 ? new Map(this.bounds) : NO_BOUNDS;
    if (test) this.#narrow(test, outcome);
    body();
    this.bounds.clear();
    for (const [variable, kind] of before) this.bounds.set(variable, kind);
  }

  #narrow(test: Expression, outcome: boolean): void {
    if (test.kind === 'Logical' && test.operator === (outcome ? '&&' : '||')) {
      this.#narrow(test.left, outcome);
      this.#narrow(test.right, outcome);
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
    const { candidates } = this.resolution(node);
    const [variable] = candidates;
    if (!variable || candidates.length > 1 || !this.isPrivate(variable)) return;
    const known = this.bounds.get(variable) ?? this.kindIn(variable);
    if (known.tag === 'int') this.bounds.set(variable, refine(known, operator, this.kindOf(other)));
  }

  /** Nobody but the function at hand assigns it, so a bound holds until the next assignment here. */
  isPrivate(variable: Variable): boolean {
    return variable.kind !== 'builtin' && variable.scope.owner === this.info && !variable.assignedInside;
  }

  /** Bounds end where a loop or branch may have assigned the variable. */
  forget(body: Block | If): void {
    for (const variable of this.assignedIn(body)) this.bounds.delete(variable);
  }

  read(resolution: Resolution): Kind {
    return this.readVariable(resolution);
  }

  countingRange(node: Expression): Kind | null {
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

export function bodyOf(node: FunctionNode | Spawn | Program): readonly Statement[] {
  return node.kind === 'Program' ? node.statements : node.body.statements;
}
