/** What lowering carries along: the program being built, the module and the function that it is in. */
import type { ConditionalExpression, Expression, Identifier } from 'estree';
import type { CatalogueEntry } from '../analyse/catalogue.generated.js';
import type { ModuleFacts, Problem, Resolution } from '../analyse/facts.js';
import type { KindInference } from '../analyse/kinds/infer.js';
import { ANY, INT, type IntKind, isSafe, type Kind } from '../analyse/kinds/kind.js';
import type { ModuleKinds, Operation } from '../analyse/kinds/module-kinds.js';
import type { Ownership } from '../analyse/ownership.js';
import type { FunctionInfo, Scope, Variable } from '../analyse/scope.js';
import type { Suspension } from '../analyse/suspend.js';
import type { Source } from '../source.js';
import type * as ast from '../syntax/ast.js';
import * as b from './builders.js';
import type { Imports } from './imports.js';
import type { JsNames } from './js-names.js';
import type { LoopFunctions } from './loop-functions.js';
import { MethodNames } from './methods.js';
import type { Patterns } from './patterns.js';
import type { Shapes } from './shapes.js';
import type { WideInts } from './wide-ints.js';

export type Builtins = ReadonlyMap<string, CatalogueEntry>;

/** Temporaries of one JavaScript function. Each lives within one statement, so statements reuse them. */
export class FunctionContext {
  #used = 0;
  #most = 0;
  /** `e?` stands where only a thrown signal can leave the function. */
  needsEarlyReturn = false;
  /** Loops around the statement being lowered. */
  loopDepth = 0;
  /** Variables in the tests of these loops. */
  readonly tested = new Set<Variable>();
  /** Operations that sum up (`accumulators.ts`). */
  readonly sums = new Set<object>();
  /** Variables whose texts a loop goes through (`text-layout.ts`), but for those of loops that are done. */
  readonly layouts = new Set<Variable>();

  constructor(
    readonly info: FunctionInfo,
    /** Whether the JavaScript function around is async: `await` may be written. */
    readonly isAsync: boolean,
  ) {}

  temp(): Identifier {
    this.#used++;
    this.#most = Math.max(this.#most, this.#used);
    return b.id(`$${this.#used}`);
  }

  /** Runs `lower` for one statement; temporaries that it takes are free again afterwards. */
  within<T>(lower: () => T): T {
    const before = this.#used;
    const result = lower();
    this.#used = before;
    return result;
  }

  /** Code that may run often: speed counts more than size. */
  get isHot(): boolean {
    return this.loopDepth > 0 || !this.info.isModule;
  }

  get temps(): Identifier[] {
    return Array.from({ length: this.#most }, (_, i) => b.id(`$${i + 1}`));
  }
}

/** One module of the program: its facts, and what its imports lead to. */
export interface ModuleInput {
  readonly source: Source;
  readonly facts: ModuleFacts;
  /** What the program calls it; null for the main program. */
  readonly id: string | null;
  /** What error texts call it. */
  readonly name: string;
  /** Ids of the modules that it imports, by the names that it imports them by. */
  readonly imports: ReadonlyMap<string, string>;
}

/** What all modules of one program share. */
export interface ProgramContext {
  readonly imports: Imports;
  readonly builtins: Builtins;
  readonly shapes: Shapes;
  readonly suspension: Suspension;
  /** null: nothing is known of any value. */
  readonly kinds: KindInference | null;
  readonly ownership: Ownership;
  /** Fields that all instances of a struct have. */
  readonly certainFields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every update copies first: a checked build. */
  readonly wideInts: WideInts;
  readonly patterns: Patterns;
  readonly loops: LoopFunctions;
  /** Code that is compiled apart may call it, and hand in structs of its own. */
  readonly isLibrary: boolean;
  readonly alwaysCopy: boolean;
  /** How emitted code names another module, given its id. */
  readonly moduleReference: (id: string) => Expression;
  /** How it names what a JavaScript module exports, given how `importer` imports it. */
  readonly scriptReference: (specifier: string, importer: ModuleInput) => Identifier;
}

export class Context {
  fn: FunctionContext;
  /** The top-level statement being lowered. */
  ordinal = -1;
  readonly methodNames = new MethodNames();
  readonly #guarded = new WeakMap<Expression, IntKind>();
  readonly #scoped = new Map<FunctionInfo, ReadonlyMap<Scope, Variable[]>>();
  readonly #nodeKinds: ModuleKinds | null;
  /** Mistakes that only lowering sees. */
  readonly problems: Problem[] = [];
  readonly source: Source;
  readonly facts: ModuleFacts;
  readonly imports: Imports;
  readonly builtins: Builtins;
  readonly shapes: Shapes;
  readonly suspension: Suspension;
  readonly kinds: KindInference | null;
  readonly ownership: Ownership;
  readonly certainFields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isLibrary: boolean;
  readonly wideInts: WideInts;
  readonly patterns: Patterns;
  readonly loops: LoopFunctions;
  readonly alwaysCopy: boolean;
  readonly moduleReference: (id: string) => Expression;
  readonly scriptReference: (specifier: string, importer: ModuleInput) => Identifier;

  constructor(
    readonly module: ModuleInput,
    readonly names: JsNames,
    program: ProgramContext,
    main: FunctionContext,
  ) {
    this.source = module.source;
    this.facts = module.facts;
    this.imports = program.imports;
    this.builtins = program.builtins;
    this.shapes = program.shapes;
    this.suspension = program.suspension;
    this.kinds = program.kinds;
    this.#nodeKinds = program.kinds?.in(module.facts) ?? null;
    this.ownership = program.ownership;
    this.certainFields = program.certainFields;
    this.wideInts = program.wideInts;
    this.patterns = program.patterns;
    this.loops = program.loops;
    this.isLibrary = program.isLibrary;
    this.alwaysCopy = program.alwaysCopy;
    this.moduleReference = program.moduleReference;
    this.scriptReference = program.scriptReference;
    this.fn = main;
  }

  /** A call of a function of the runtime core. */
  core(name: string, ...args: Expression[]): Expression {
    return b.call(this.imports.core(name), ...args);
  }

  /** A call of a function of the async runtime that compiled code waits with. */
  waiting(name: string, ...args: Expression[]): Expression {
    return b.call(this.imports.async(name), ...args);
  }

  resolution(node: ast.Numbered): Resolution {
    const resolution = this.facts.resolutions.get(node);
    if (!resolution) throw new Error('a name was not analysed');
    return resolution;
  }

  /** Notes that the expression is `test ? number in these bounds : anything`. */
  guarded(value: ConditionalExpression, range: IntKind): Expression {
    this.#guarded.set(value, range);
    return value;
  }

  rangeOfGuarded(value: ConditionalExpression): IntKind {
    return this.#guarded.get(value) ?? INT;
  }

  isGuarded(value: Expression): value is ConditionalExpression {
    return this.#guarded.has(value);
  }

  // ── Kinds ──────────────────────────────────────────────────────────────────────────────────────────────────────

  kindOf(node: ast.Expression): Kind {
    return known(this.#nodeKinds?.nodes.get(node));
  }

  /** For calls of builtins that call back functions with kinds: the kind of what `reduce` begins with, or any. */
  kindOfTotal(node: ast.Expression): Kind | undefined {
    return this.#nodeKinds?.callbacks.get(node);
  }

  /** The operation of `x op= e`. */
  operationOf(node: ast.Assignment): Operation {
    const operation = this.#nodeKinds?.operations.get(node);
    return { left: known(operation?.left), right: known(operation?.right), result: known(operation?.result) };
  }

  kindOfVariable(variable: Variable): Kind {
    return known(this.kinds?.slot(variable).kind);
  }

  /** What callers must know of a parameter, also of a function of another module. */
  parameter(info: FunctionInfo, param: ast.Name): { kind: Kind; isOwned: boolean } {
    const variable = info.variables.find(
      (candidate) => candidate.kind === 'param' && candidate.name === param.name,
    );
    if (!variable) return { kind: ANY, isOwned: false };
    return { kind: this.kindOfVariable(variable), isOwned: this.ownership.owns(variable) };
  }

  /** The kind of what calls by name get from the function. */
  resultOf(info: FunctionInfo): Kind {
    return known(this.kinds?.result(info));
  }

  fieldKind(struct: string, name: string): Kind {
    return known(this.kinds?.field(struct, name).kind);
  }

  /** The method that a call certainly means. */
  methodOf(node: ast.MethodCall): FunctionInfo | null {
    return this.kinds?.methodOf(this.kindOf(node.object), node.method.name) ?? null;
  }

  /** `PI` and `E`, where kinds are known. */
  isRawConstant(variable: Variable): boolean {
    return (
      this.kinds !== null &&
      variable.kind === 'builtin' &&
      !variable.isReplaced &&
      /^(PI|E)$/.test(variable.name)
    );
  }

  /** Whether every literal of the struct gives this field. */
  hasAlways(struct: string, field: string): boolean {
    return this.certainFields.get(struct)?.has(field) ?? false;
  }

  /** Whether an int of this kind is certainly a JavaScript number. */
  isSafeInt(kind: Kind): kind is IntKind {
    return kind.tag === 'int' && isSafe(kind);
  }

  /** The variables of a scope, in the order in which its function has them. */
  variablesIn(scope: Scope): readonly Variable[] {
    let ofFunction = this.#scoped.get(scope.owner);
    if (!ofFunction) {
      ofFunction = groupByScope(scope.owner.variables);
      this.#scoped.set(scope.owner, ofFunction);
    }
    return ofFunction.get(scope) ?? [];
  }

  variable(variable: Variable): Identifier {
    return b.id(this.names.of(variable));
  }

  functionInfo(node: FunctionInfo['node']): FunctionInfo {
    const info = this.facts.functions.get(node);
    if (!info) throw new Error('a function was not analysed');
    return info;
  }
}

/** A slot that nothing reached says nothing. */
function known(kind: Kind | undefined): Kind {
  return kind === undefined || kind.tag === 'none' ? ANY : kind;
}

function groupByScope(variables: readonly Variable[]): ReadonlyMap<Scope, Variable[]> {
  const groups = new Map<Scope, Variable[]>();
  for (const variable of variables) {
    const group = groups.get(variable.scope);
    if (group) group.push(variable);
    else groups.set(variable.scope, [variable]);
  }
  return groups;
}
