/** Kinds in statements: what flows into variables, results, elements and fields, and where bounds hold. */
import type {
  Assignment,
  Binding,
  Block,
  Expression,
  For,
  FunctionNode,
  If,
  Match,
  Numbered,
  Program,
  Spawn,
  Statement,
  While,
} from '../../syntax/ast.js';
import { patternNames } from '../patterns.js';
import type { FunctionInfo } from '../scope.js';
import { binaryKind } from './arithmetic.js';
import { Bounds } from './bounds.js';
import { canComplete } from './completes.js';
import { ANY, intKind, type Kind, MAX_SAFE, NONE, STRING } from './kind.js';
import { Step, type Walk } from './walks.js';

/**
 * How long all functions together may be, in characters, that are walked while another one calls them. It is how deep they
 * can be nested, and so how much of the stack they take.
 */
const LONGEST_CHAIN = 2000;

/**
 * `isChanged`: the bounds that hold there may be others than in the last walk. What stands there is walked then though
 * nothing else that it looks at has changed.
 */
export abstract class StatementKinds extends Bounds {
  /** The length of the functions that are walked while another one calls them. */
  #chain = 0;

  protected function(walk: Walk): void {
    const { info, facts, kinds, isStale } = walk;
    walk.isNew = walk.isStale = walk.hasStale = false;
    this.info = info;
    this.facts = facts;
    this.kinds = kinds;
    this.bounds.clear();
    const { node } = info;
    const statements = bodyOf(node);
    this.#statements(statements, walk, isStale);
    this.step = null;
    if (isStale && node.kind === 'Function' && canComplete(statements)) this.admitResult(info, ANY);
  }

  protected override walkNew(called: FunctionInfo): void {
    const walk = this.walks.get(called)!;
    const { info, facts, kinds, step } = this;
    const { start, end } = called.node.span;
    const length = end - start;
    if (!walk.isNew || !step || this.#chain + length > LONGEST_CHAIN) return;
    const saved = this.savedBounds();
    this.#chain += length;
    this.function(walk);
    this.#chain -= length;
    this.info = info;
    this.facts = facts;
    this.kinds = kinds;
    this.step = step;
    this.restoreBounds(saved);
  }

  #statements(statements: readonly Statement[], around: Step, isChanged: boolean): void {
    let changed = isChanged;
    for (const statement of statements) {
      const step = this.#stepOf(statement, around);
      if (!changed && !step.hasStale) this.#passOver(statement, step);
      else if (this.#statement(statement, step, changed)) changed = true;
    }
  }

  #block(block: Block, around: Step, isChanged: boolean): void {
    this.#statements(block.statements, around, isChanged);
  }

  #stepOf(statement: Statement, around: Step): Step {
    const { steps } = this.kinds;
    let step = steps.get(statement);
    if (!step) {
      step = new Step(around);
      steps.set(statement, step);
    }
    return step;
  }

  /** Does to the bounds what walking the statement would do. */
  #passOver(node: Statement, step: Step): void {
    switch (node.kind) {
      case 'Assignment':
        if (node.target.kind === 'Identifier') this.#endBounds(node.target);
        return;
      case 'Binding':
        if (node.pattern.kind === 'NamePattern') this.#endBounds(node.pattern);
        return;
      case 'If':
        return this.#afterIf(node, step);
      case 'While':
        return this.forget(node.body);
      case 'For':
        this.#endBounds(node.variable);
        return this.forget(node.body);
      case 'Match':
        for (const { body } of node.cases) this.forget(body);
        if (node.fallback) this.forget(node.fallback);
        return;
      case 'TryExcept':
        this.forget(node.body);
        return this.forget(node.handler);
      case 'Export':
        return this.#passOver(node.declaration, step);
    }
  }

  #endBounds(node: Numbered): void {
    if (this.bounds.size > 0)
      for (const variable of this.resolution(node).candidates) this.bounds.delete(variable);
  }

  /** Gives whether the bounds behind it may be others than in the last walk. */
  #statement(node: Statement, step: Step, isChanged: boolean): boolean {
    const isStale = isChanged || step.isStale;
    step.isStale = step.hasStale = false;
    this.step = step;
    switch (node.kind) {
      case 'Binding':
        this.#binding(node);
        break;
      case 'Assignment':
        this.#assignment(node);
        break;
      case 'ExpressionStatement':
        this.kindOf(node.expression);
        break;
      case 'Return':
        this.admitResult(this.info, node.value ? this.kindOf(node.value) : ANY);
        break;
      case 'If':
        return this.#if(node, step, isStale);
      case 'While':
        this.#while(node, step, isStale);
        break;
      case 'For':
        this.#for(node, step, isStale, isChanged);
        break;
      case 'Match':
        this.#match(node, step, isStale, isChanged);
        break;
      case 'TryExcept':
        this.#branch(node.body, step, isChanged);
        this.step = step;
        if (isStale) this.#admitAnyAt(node.name);
        this.#branch(node.handler, step, isChanged);
        break;
      case 'Export':
        return this.#statement(node.declaration, step, isStale);
      case 'FunctionDeclaration':
        if (!this.program.functionOf(this.resolution(node.func).candidates[0]!)) this.#admitAnyAt(node.func);
        break;
    }
    return false;
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
      const current =
        target.kind === 'Identifier' ? this.readVariable(this.resolution(node)) : this.kindOf(target);
      const value = this.kindOf(node.value);
      kind = binaryKind(node.operator, current, value);
      if (kind.tag === 'any') {
        this.open(current);
        this.open(value);
      }
      this.kinds.operations.set(node, { left: current, right: value, result: kind });
    } else kind = this.kindOf(node.value);
    if (target.kind === 'Identifier') return this.#admitAt(target, kind);
    const container = this.kindOf(target.object);
    if (target.kind === 'Index') this.kindOf(target.index);
    if (target.kind === 'Index' && container.tag === 'array') return this.admitElement(container.cell, kind);
    if (target.kind === 'Field' && container.tag === 'struct') {
      return this.admitField(container.name, target.name.name, kind);
    }
    this.open(kind);
  }

  // ── Blocks ───────────────────────────────────────────────────────────────────────────────────────────────────────

  #if(node: If, step: Step, isStale: boolean): boolean {
    const { test, consequent, alternate } = node;
    if (isStale) this.kindOf(test);
    this.#narrowed(test, true, consequent, step, isStale);
    if (alternate) this.#narrowed(test, false, alternate, step, isStale);
    this.#afterIf(node, step);
    return isStale && step.isExit === true;
  }

  #afterIf({ test, consequent, alternate }: If, step: Step): void {
    this.forget(consequent);
    if (alternate) return this.forget(alternate);
    // After `if n < 2 { return … }` n is at least 2.
    step.isExit ??= !canComplete(consequent.statements);
    if (!step.isExit) return;
    this.step = step;
    this.narrow(test, false);
  }

  #while(node: While, step: Step, isStale: boolean): void {
    // The bounds at the head must hold in every pass.
    this.forget(node.body);
    if (node.test && isStale) this.kindOf(node.test);
    this.#narrowed(node.test, true, node.body, step, isStale);
    this.forget(node.body);
  }

  #for(node: For, step: Step, isStale: boolean, isChanged: boolean): void {
    if (isStale) this.#admitAt(node.variable, this.#elementKind(node.iterable));
    else this.#endBounds(node.variable);
    this.forget(node.body);
    this.#branch(node.body, step, isChanged);
  }

  #match(node: Match, step: Step, isStale: boolean, isChanged: boolean): void {
    if (isStale) this.open(this.kindOf(node.subject));
    for (const { binding, body } of node.cases) {
      this.step = step;
      if (isStale && binding) this.#admitAnyAt(binding);
      this.#branch(body, step, isChanged);
    }
    if (node.fallback) this.#branch(node.fallback, step, isChanged);
  }

  /** A block that may not run, or not to its end: what it narrows does not hold after it. */
  #branch(block: Block, step: Step, isChanged: boolean): void {
    this.#narrowed(null, true, block, step, isChanged);
    this.forget(block);
  }

  /** Walks a block knowing that `test` came out as `outcome`. */
  #narrowed(
    test: Expression | null,
    outcome: boolean,
    block: Block | If,
    step: Step,
    isChanged: boolean,
  ): void {
    const saved = this.savedBounds();
    this.step = step;
    if (test) this.narrow(test, outcome);
    if (block.kind === 'Block') this.#block(block, step, isChanged);
    else this.#statements([block], step, isChanged);
    this.restoreBounds(saved);
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
}

function bodyOf(node: FunctionNode | Spawn | Program): readonly Statement[] {
  return node.kind === 'Program' ? node.statements : node.body.statements;
}
