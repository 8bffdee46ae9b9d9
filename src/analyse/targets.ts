/** What calls may reach. Calls of unknown values reach many functions, and many calls reach the same ones: as a group. */
import type { FunctionInfo } from './scope.js';

/** A function of the program, or a builtin that waits. */
export type Target = FunctionInfo | string;

/** What a call may reach, in the order in which it is looked at. */
export type Targets = readonly (Target | Group)[];

/** Functions and builtins that a call may reach without anyone knowing which it is. */
export class Group {
  readonly #parts: readonly Iterable<Target>[];
  #waiting: Target | undefined;
  #askedAt = -1;

  constructor(...parts: Iterable<Target>[]) {
    this.#parts = parts;
  }

  *[Symbol.iterator](): Generator<Target> {
    for (const part of this.#parts) yield* part;
  }

  /** One of them that may wait. It is looked for only once in each `state` of what is known. */
  waiting(mayWait: (target: Target) => boolean, state: number): Target | undefined {
    if (this.#waiting !== undefined || this.#askedAt === state) return this.#waiting;
    this.#askedAt = state;
    for (const target of this) {
      if (!mayWait(target)) continue;
      this.#waiting = target;
      break;
    }
    return this.#waiting;
  }
}

/** One by one. */
export function* each(targets: Targets): Generator<Target> {
  for (const target of targets) {
    if (target instanceof Group) yield* target;
    else yield target;
  }
}

/** Functions and builtins that are used as values, and methods: all that calls of unknown values may reach. */
export class Values {
  /** By number of parameters. */
  readonly #functions = new Map<number, Set<FunctionInfo>>();
  readonly #waitingBuiltins = new Set<string>();
  readonly #methods = new Map<string, FunctionInfo[]>();
  readonly #groups = new Map<number, Group>();
  readonly #methodGroups = new Map<string, Group>();
  #any: Group | null = null;

  addFunction(info: FunctionInfo): void {
    const arity = arityOf(info);
    let functions = this.#functions.get(arity);
    if (!functions) this.#functions.set(arity, (functions = new Set()));
    functions.add(info);
  }

  /** A builtin that waits; others need not be known. */
  addBuiltin(name: string): void {
    this.#waitingBuiltins.add(name);
  }

  addMethod(name: string, info: FunctionInfo): void {
    const methods = this.#methods.get(name);
    if (methods) methods.push(info);
    else this.#methods.set(name, [info]);
  }

  has(info: FunctionInfo): boolean {
    return this.#functions.get(arityOf(info))?.has(info) ?? false;
  }

  /** The methods of this name, of all structs. */
  methodsNamed(name: string): readonly FunctionInfo[] {
    return this.#methods.get(name) ?? NO_METHODS;
  }

  // What follows is asked when all are known.

  /** What a call with so many arguments may reach. */
  calledWith(argc: number): Group {
    let group = this.#groups.get(argc);
    if (!group) {
      group = new Group(this.#functions.get(argc) ?? [], this.#waitingBuiltins);
      this.#groups.set(argc, group);
    }
    return group;
  }

  /** What `x.name(…)` may reach, if `x` is a struct. */
  methods(name: string): Group {
    let group = this.#methodGroups.get(name);
    if (!group) {
      group = new Group(this.methodsNamed(name));
      this.#methodGroups.set(name, group);
    }
    return group;
  }

  /** What whoever gets some value may call. */
  get any(): Group {
    this.#any ??= new Group(...this.#functions.values(), this.#waitingBuiltins);
    return this.#any;
  }
}

const NO_METHODS: readonly FunctionInfo[] = [];

function arityOf({ node }: FunctionInfo): number {
  return node.kind === 'Function' ? node.params.length : 0;
}
