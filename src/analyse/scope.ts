/**
 * Scopes and variables as the name analysis finds them.
 *
 * Ruff has two kinds of local names. `let`, `mut`, `const` and loop variables belong to the block in which they stand.
 * A bare `x := v` belongs to the *function*, wherever in it the assignment stands; at the top level to the innermost
 * `if` block, else to the module. Top-level names are looked up live; locals of an enclosing function are captured by
 * value when the closure is made.
 */
import type { FunctionNode, Program, Spawn } from '../syntax/ast.js';
import type { Resolution } from './facts.js';
import type { Callable, Slot } from './kinds/kind.js';

export type VariableKind =
  | 'let'
  | 'const'
  | 'mut'
  | 'bare'
  | 'param'
  | 'loop'
  | 'function'
  | 'field'
  | 'capture'
  | 'builtin';

/** A place in the order of evaluation: `time` grows along the source, `loops` are the loops around it, outermost first. */
export interface Moment {
  readonly time: number;
  readonly loops: readonly Scope[];
}

const NEVER: readonly Moment[] = [];

export class Variable {
  #assignments: Moment[] | null = null;
  /** Assigned by another function: only module variables and builtins can be. */
  assignedInside = false;
  /** Updated in place (`x[i] := v`, `x := push(x, v)`), so its value must not be anyone else's. */
  updated = false;
  /** Updated in place by a function other than its owner: only module variables can be. */
  updatedInside = false;
  /** Ordinal of the top-level statement after which a module variable certainly has a value. */
  certainAfter = Number.POSITIVE_INFINITY;
  /**
   * The node whose JavaScript declaration it can be (`let x = …` right there); null when it must be declared at the
   * head of its scope, because something may look at it earlier or from outside the JavaScript block.
   */
  inPlace: object | null = null;
  /** Some name leads to it already: a declaration further down comes too late to be its JavaScript declaration. */
  referenced = false;
  /** For `kind: 'capture'`: the variable of the enclosing function that is copied. */
  source: Variable | null = null;
  /** For captures: when the closure was made. */
  madeAt: Moment | null = null;
  /** For captures: the variable is the one that the closure itself is bound to. */
  isSelf = false;
  /** For captures: whether the JavaScript closure may simply share the source's variable. */
  direct = false;
  /** For captures: the source certainly had a value when the closure was made. */
  certain = false;

  /** Some name leads to it: else it need not exist. */
  mentioned = false;
  /** Code of another function may look at it, or a name that may mean another variable as well. */
  isVisibleElsewhere = false;
  /** What it may hold, as far as kinds have been inferred; of copies it is the original that has one. */
  slot: Slot | null = null;
  /** The function that it always holds. */
  fixedFunction: FunctionInfo | null = null;
  /** Some closure has a copy of it. */
  isCaptured = false;
  /**
   * A variable of a block at the top level that functions see while the block runs, though they do not stand in it. It
   * is a JavaScript variable of the module, and without a value outside of the block.
   */
  seenFromOutside = false;

  constructor(
    readonly name: string,
    readonly kind: VariableKind,
    readonly scope: Scope,
    readonly declaredAt: number,
  ) {}

  #resolved: Resolution | null = null;
  #chain: object | null = null;

  /** Assignments by the function that owns it: declarations, `:=`, path updates. */
  get assignments(): readonly Moment[] {
    return this.#assignments ?? NEVER;
  }

  addAssignment(moment: Moment): void {
    // Most variables are assigned once, and an array that grows makes room for many.
    if (this.#assignments) this.#assignments.push(moment);
    else this.#assignments = [moment];
  }

  /** Where a name leads that certainly means this variable, and finds a value in it. */
  get resolved(): Resolution {
    this.#resolved ??= { name: this.name, candidates: [this], certain: true, create: null };
    return this.#resolved;
  }

  /** Stands in the flow for "a search that starts at this variable finds a value". */
  get chain(): object {
    this.#chain ??= {};
    return this.#chain;
  }

  get hasChain(): boolean {
    return this.#chain !== null;
  }

  /** The same variable in another scope. Not for captures. */
  copyFor(scope: Scope): Variable {
    const copy = new Variable(this.name, this.kind, scope, this.declaredAt);
    for (const moment of this.assignments) copy.addAssignment(moment);
    const { assignedInside, updated, updatedInside, certainAfter, inPlace, referenced, mentioned } = this;
    return Object.assign(copy, {
      assignedInside,
      updated,
      updatedInside,
      certainAfter,
      inPlace,
      referenced,
      mentioned,
    });
  }

  /** For builtins: the program assigns the name. */
  get isReplaced(): boolean {
    return this.kind === 'builtin' && (this.assignedInside || this.assignments.length > 0);
  }

  /** The variable that a capture is, in the end, a copy of. */
  get origin(): Variable {
    return this.source?.origin ?? this;
  }

  /** Also of copies that closures take. */
  get immutable(): boolean {
    const { kind } = this.origin;
    return kind === 'let' || kind === 'const';
  }

  /** Module variables are shared by all functions of the module and looked up live. */
  get isModuleLevel(): boolean {
    return this.kind === 'builtin' || this.scope.owner.isModule;
  }
}

export type ScopeKind = 'builtins' | 'module' | 'function' | 'block' | 'loop';

export class Scope {
  /** Newest declaration of each name. Many scopes have none. */
  #variables: Map<string, Variable> | null = null;
  readonly #owner: FunctionInfo | null;

  constructor(
    readonly kind: ScopeKind,
    readonly parent: Scope | null,
    owner: FunctionInfo | null,
    /** Whether a bare `x := v` that finds no variable makes it here. */
    readonly holdsBare: boolean,
  ) {
    this.#owner = owner;
  }

  get owner(): FunctionInfo {
    if (!this.#owner) throw new Error('the scope of the builtins has no owner');
    return this.#owner;
  }

  declare(variable: Variable): void {
    this.#variables ??= new Map();
    this.#variables.set(variable.name, variable);
  }

  /** Its variable of that name. */
  get(name: string): Variable | undefined {
    return this.#variables?.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get variables(): Iterable<Variable> {
    return this.#variables?.values() ?? [];
  }

  /** Whether `other` is this scope or lies in it. */
  encloses(other: Scope | null): boolean {
    for (let scope = other; scope; scope = scope.parent) if (scope === this) return true;
    return false;
  }
}

/** The globals of a module. Each is a variable of it once it is mentioned. */
export class Builtins extends Scope {
  constructor(readonly isBuiltin: (name: string) => boolean) {
    super('builtins', null, null, false);
  }

  override get(name: string): Variable | undefined {
    const known = super.get(name);
    if (known || !this.isBuiltin(name)) return known;
    const variable = new Variable(name, 'builtin', this, 0);
    this.declare(variable);
    return variable;
  }
}

/** How a function runs: at once, as a promise, or value by value. */
export type Colour = 'plain' | 'async' | 'generator';

const NO_CAPTURES: ReadonlyMap<string, Variable> = new Map();

/** A function, a method, a `spawn` body or the top level of a module. */
export class FunctionInfo {
  colour: Colour = 'plain';
  /** All variables that it owns, captures included, in order of declaration. */
  readonly variables: Variable[] = [];
  /** Of them those of its parameters, in order; known when its body has been walked. */
  params: readonly Variable[] = [];
  /** What is known of it as far as kinds have been inferred. */
  callable: Callable | null = null;
  #captures: Map<string, Variable> | null = null;
  /** A function of the top level, which exists before anything runs. */
  isHoisted = false;
  /** Ordinal of the first top-level statement that could call it. */
  reachableFrom = 0;

  constructor(
    readonly node: FunctionNode | Spawn | Program,
    readonly parent: FunctionInfo | null,
    /** As call stacks show it: `total`, `P.area`, empty for a lambda. */
    readonly name: string,
  ) {}

  /** By name; only those of enclosing functions, never module variables (but for `spawn`). */
  get captures(): ReadonlyMap<string, Variable> {
    return this.#captures ?? NO_CAPTURES;
  }

  addCapture(copy: Variable): void {
    this.#captures ??= new Map();
    this.#captures.set(copy.name, copy);
    this.variables.push(copy);
  }

  get isModule(): boolean {
    return this.node.kind === 'Program';
  }

  /** `spawn` bodies see a snapshot of all variables, those of the module included. */
  get isSnapshot(): boolean {
    return this.node.kind === 'Spawn';
  }
}
