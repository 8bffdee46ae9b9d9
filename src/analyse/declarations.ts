/** The state of the name analysis and its elementary steps: declaring, assigning and updating variables. */
import type {
  Assignment,
  AssignmentTarget,
  Binding,
  Block,
  Expression,
  FunctionNode,
  Identifier,
  Import,
  Name,
  NamePattern,
  Numbered,
  Pattern,
  Program,
  Span,
  Spawn,
  Statement,
} from '../syntax/ast.js';
import {
  type ImportBinding,
  type InPlaceUpdate,
  onlyCandidate,
  type Problem,
  type Resolution,
} from './facts.js';
import { bareVariable, type Creation, type Frame, lookUpTarget } from './lookup.js';
import { NodeMap } from './node-map.js';
import { patternNames } from './patterns.js';
import { type FunctionInfo, type Moment, type Scope, Variable, type VariableKind } from './scope.js';
import type { Survey } from './survey.js';

export abstract class Declarations {
  readonly functions = new Map<FunctionNode | Spawn | Program, FunctionInfo>();
  readonly resolutions: NodeMap<Resolution>;
  readonly uncertain: Resolution[] = [];
  readonly scopes = new Map<Block, Scope>();
  readonly importBindings = new Map<Import, ImportBinding[]>();
  readonly inPlace = new Map<Assignment, InPlaceUpdate>();
  readonly redeclarations = new Map<object, 'always' | 'maybe'>();
  readonly exports = new Map<string, Variable | null>();
  readonly problems: Problem[] = [];
  readonly structFields = new Map<string, Set<string>>();

  protected loops: readonly Scope[] = [];
  /** The scope whose JavaScript block directly holds the statement being walked; null inside `try` and `match`. */
  protected directScope: Scope | null = null;
  #time = 0;

  constructor(
    protected frame: Frame,
    protected readonly builtins: Scope,
    protected readonly survey: Survey,
  ) {
    this.resolutions = new NodeMap(survey.numbering);
  }

  protected moment(): Moment {
    this.#time++;
    return { time: this.#time, loops: this.loops };
  }

  protected problem(message: string, span: Span): void {
    this.problems.push({ message, span });
  }

  protected newVariable(name: string, kind: VariableKind, scope: Scope): Variable {
    const variable = new Variable(name, kind, scope, this.moment().time);
    scope.declare(variable);
    scope.owner.variables.push(variable);
    if (kind === 'param') variable.addAssignment(this.moment());
    return variable;
  }

  /** Says that the name written at `node` is `variable`, which has a value there. */
  protected resolve(node: Numbered, variable: Variable): void {
    variable.mentioned = true;
    this.resolutions.set(node, variable.resolved);
  }

  protected note(node: Numbered, resolution: Resolution): void {
    this.resolutions.set(node, resolution);
    const { candidates, certain } = resolution;
    const hasSeveral = candidates.length > 1;
    if (hasSeveral || !certain) this.uncertain.push(resolution);
    // What the module's own code does with its variables nobody else sees.
    if (!hasSeveral && this.frame.info.isModule) return;
    for (const variable of candidates) {
      if (hasSeveral || variable.isModuleLevel) variable.isVisibleElsewhere = true;
    }
  }

  protected get isInLoop(): boolean {
    return this.loops.length > 0;
  }

  // ── Declarations ───────────────────────────────────────────────────────────────────────────────────────────────

  protected declarePattern(statement: Binding, pattern: Pattern): void {
    for (const node of patternNames(pattern)) this.#declareBinding(statement, node);
  }

  #declareBinding(statement: Binding, node: NamePattern | Name): void {
    const { scope, info, root } = this.frame;
    const { name, span } = node;
    const existing = scope.get(name) ?? (scope.parent === root ? root.get(name) : undefined);
    if (
      !info.isModule &&
      existing &&
      (existing.immutable || existing.kind === 'mut' || existing.kind === 'param')
    ) {
      this.problem(`Duplicate declaration in the same scope: ${name}`, span);
    }
    if (info.isModule) this.#checkRedeclaration(node, name, statement.mode);
    const reuse = info.isModule && existing?.scope === scope;
    const variable = reuse ? existing : this.newVariable(name, statement.mode, scope);
    if (this.directScope === scope && !variable.referenced && !reuse) variable.inPlace = node;
    variable.addAssignment(this.moment());
    this.resolve(node, variable);
    this.frame.flow.add(variable);
  }

  /** At the top level, declaring a name twice is an error of the run. The name of a builtin is free only for `mut`. */
  #checkRedeclaration(node: object, name: string, mode: Binding['mode']): void {
    const { scope, root, flow } = this.frame;
    const existing = scope.get(name);
    const isFirst = existing === undefined || existing.assignments.length === 0;
    const isBuiltin = scope === root && isFirst && this.builtins.has(name);
    if (isBuiltin && mode !== 'mut') this.redeclarations.set(node, 'always');
    if (!existing) return;
    if (flow.has(existing)) this.redeclarations.set(node, 'always');
    else if (existing.assignments.length > 0) this.redeclarations.set(node, 'maybe');
  }

  /** A named function inside a function or block comes to life where its declaration stands. */
  protected declareFunction(func: FunctionNode & { readonly name: Name }): void {
    const { scope, flow } = this.frame;
    const existing = scope.get(func.name.name);
    const variable = existing ?? this.newVariable(func.name.name, 'function', scope);
    if (this.directScope === scope && !variable.referenced && !existing) variable.inPlace = func;
    variable.addAssignment(this.moment());
    this.resolve(func, variable);
    flow.add(variable);
  }

  /** Imported names are variables of the importer, made where the import stands. */
  protected declareImported(name: string): Variable {
    const { info, root } = this.frame;
    const existing = bareVariable(name, this.frame) ?? (info.isModule ? this.builtins.get(name) : undefined);
    // In a function the name is local, whatever the module calls so.
    const variable = existing ?? this.newVariable(name, 'bare', root);
    variable.mentioned = true;
    variable.addAssignment(this.moment());
    this.frame.flow.add(variable);
    return variable;
  }

  // ── Assignments ────────────────────────────────────────────────────────────────────────────────────────────────

  /** `certain`: whether the name has a value afterwards. */
  protected assignName(node: Numbered, name: string, certain = true): void {
    const { frame } = this;
    const known = bareVariable(name, frame);
    const fresh = known !== null && !known.referenced && known.assignments.length === 0;
    const resolution = lookUpTarget(name, frame, this.isInLoop);
    this.note(node, resolution);
    if (fresh && onlyCandidate(resolution) === known && !this.isInLoop) {
      if (this.directScope?.holdsBare || this.directScope?.parent === frame.root) known.inPlace = node;
    }
    this.#markAssigned(resolution, certain);
  }

  #markAssigned({ candidates }: Resolution, certain: boolean): void {
    const { flow } = this.frame;
    for (const variable of candidates) {
      if (this.#owns(variable)) variable.addAssignment(this.moment());
      else variable.assignedInside = true;
    }
    const first = candidates[0];
    if (first && certain) flow.add(candidates.length === 1 ? first : first.chain);
  }

  /** The name of `except e` belongs to the function, or to the nearest variable of that name at the top level. */
  protected assignHandlerName(node: Name): void {
    const { frame } = this;
    if (frame.info.isModule) return this.assignName(node, node.name);
    const own = this.#ownVariable(node.name) ?? this.newVariable(node.name, 'bare', frame.root);
    own.referenced = true;
    this.resolve(node, own);
    own.addAssignment(this.moment());
    frame.flow.add(own);
  }

  #ownVariable(name: string): Variable | null {
    const { frame } = this;
    for (let scope: Scope | null = frame.scope; scope && scope.kind !== 'builtins'; scope = scope.parent) {
      if (scope.owner !== frame.info) return null;
      const variable = scope.get(name);
      if (variable) return variable;
    }
    return null;
  }

  /** A function bound to a name may call itself by it. */
  protected noteSelf(
    value: Expression,
    node: Numbered,
    creations: ReadonlyMap<FunctionNode, Creation>,
  ): void {
    if (value.kind !== 'FunctionExpression') return;
    const creation = creations.get(value.func);
    const variable = this.resolutions.get(node)?.candidates[0];
    if (creation && variable && this.#owns(variable)) creation.self = variable;
  }

  /** `x[i] := v`, `x.a.b := v`: the variable at the root is updated in place. */
  protected noteUpdate(target: AssignmentTarget): void {
    let root: Expression = target;
    while (root.kind === 'Field' || root.kind === 'Index') root = root.object;
    if (root.kind === 'Identifier') this.#markUpdated(root);
  }

  protected noteInPlace(statement: Assignment, update: InPlaceUpdate, target: Identifier): void {
    const resolution = this.resolutions.get(target);
    if (resolution?.candidates.length !== 1 || !resolution.certain) return;
    this.inPlace.set(statement, update);
    this.#markUpdated(target);
  }

  #markUpdated(root: Identifier): void {
    for (const variable of this.resolutions.get(root)?.candidates ?? []) {
      variable.updated = true;
      if (this.#owns(variable)) variable.addAssignment(this.moment());
      else variable.updatedInside = variable.assignedInside = true;
    }
  }

  #owns(variable: Variable): boolean {
    return variable.kind !== 'builtin' && variable.scope.owner === this.frame.info;
  }

  // ── Exports ────────────────────────────────────────────────────────────────────────────────────────────────────

  protected noteExports(declaration: Statement): void {
    if (!this.frame.info.isModule) return;
    switch (declaration.kind) {
      case 'FunctionDeclaration':
        return this.#export(declaration.func.name.name, declaration.func);
      case 'Binding':
        for (const node of patternNames(declaration.pattern)) this.#export(node.name, node);
        return;
      case 'Assignment':
        if (declaration.target.kind === 'Identifier')
          this.#export(declaration.target.name, declaration.target);
        return;
      case 'StructDeclaration':
        this.exports.set(declaration.name.name, null);
        return;
    }
  }

  #export(name: string, node: Numbered): void {
    const variable = this.resolutions.get(node)?.candidates[0];
    if (variable) {
      variable.referenced = variable.isVisibleElsewhere = true;
      this.exports.set(name, variable);
    }
  }
}
