/** What lowering carries along: the program being built, the module and the function that it is in. */
import type { Expression, Identifier } from 'estree';
import type { CatalogueEntry } from '../analyse/catalogue.generated.js';
import type { ModuleFacts, Problem, Resolution } from '../analyse/facts.js';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import type { Suspension } from '../analyse/suspend.js';
import type { Source } from '../source.js';
import * as b from './builders.js';
import type { Imports } from './imports.js';
import type { JsNames } from './js-names.js';
import type { Shapes } from './shapes.js';

export type Builtins = ReadonlyMap<string, CatalogueEntry>;

/** Temporaries of one JavaScript function. Each lives within one statement, so statements reuse them. */
export class FunctionContext {
  #used = 0;
  #most = 0;
  /** `e?` stands where only a thrown signal can leave the function. */
  needsEarlyReturn = false;

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
}

export class Context {
  fn: FunctionContext;
  /** Mistakes that only lowering sees. */
  readonly problems: Problem[] = [];
  readonly source: Source;
  readonly facts: ModuleFacts;
  readonly imports: Imports;
  readonly builtins: Builtins;
  readonly shapes: Shapes;
  readonly suspension: Suspension;

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

  resolution(node: object): Resolution {
    const resolution = this.facts.resolutions.get(node);
    if (!resolution) throw new Error('a name was not analysed');
    return resolution;
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
