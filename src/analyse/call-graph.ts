/**
 * The call graph of a program, all modules together: which function a call may reach.
 *
 * There is an edge
 *   - from a function to each function that it calls by name;
 *   - for `x.m(…)` to every method called m, and to every function value with that many parameters;
 *   - for a call of an unknown value, and of a builtin that calls back, to every function value that fits.
 * A function value is one that is mentioned other than by calling it. An imported function, called by the name that it
 * was imported by or as `module.name(…)`, is called by name as well.
 */
import type { AnyNode, Call, Expression, Field, Import, MethodCall, Pipe } from '../syntax/ast.js';
import type { ModuleFacts, Resolution } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';
import { walkOwn } from './walk.js';

/** What the graph must know of a builtin. */
export interface BuiltinTraits {
  readonly suspends: boolean;
  /** The methods of what it gives that wait. */
  readonly waitingMethods: readonly string[];
  readonly higherOrder: boolean;
  /** It has a form that waits, for programs in which something else may run. */
  readonly besideOthers: boolean;
  readonly returns: string;
}

export interface CallGraphOptions {
  readonly builtin: (name: string) => BuiltinTraits | undefined;
  readonly moduleOf: (importer: ModuleFacts, name: string) => ModuleFacts | null;
}

/** A function of the program, or a builtin that waits. */
export type Target = FunctionInfo | string;

export interface Site {
  readonly node: Call | MethodCall | Pipe | Import;
  readonly caller: FunctionInfo;
  /** What the call itself may run. */
  readonly targets: () => Iterable<Target>;
  /** What a builtin may call back. */
  readonly callbacks: () => Iterable<Target>;
}

export class CallGraph {
  /** Whether the program makes channels anywhere. */
  hasChannels = false;
  /** Whether something may go on while the program waits: it has async functions, tasks or `spawn`, makes promises, or uses JavaScript. */
  #hasOthers = false;
  readonly sites: Site[] = [];
  /** Functions with an `await` of their own. */
  readonly awaiting = new Set<FunctionInfo>();
  readonly #functionOf = new Map<Variable, FunctionInfo>();
  /** What variables hold that nothing but one import statement assigns: a function of a module, or a module. */
  readonly #imported = new Map<Variable, FunctionInfo | ModuleFacts>();
  /** All that import statements assign to variables. */
  readonly #bound = new Map<Variable, (FunctionInfo | ModuleFacts)[]>();
  /** Variables that hold something of JavaScript, and nothing else. Functions of JavaScript never wait: they give promises. */
  readonly #scripts = new Set<Variable>();
  readonly #exported = new Set<FunctionInfo>();
  readonly #methods = new Map<string, FunctionInfo[]>();
  /** Function values by number of parameters, and builtins that are used as values. */
  readonly #values = new Map<number, Set<FunctionInfo>>();
  readonly #builtinValues = new Set<string>();
  /** Names of methods that wait: of what the program's builtins give, and of channels, which may come from outside. */
  readonly #waitingMethods = new Set(['receive']);

  constructor(
    modules: readonly ModuleFacts[],
    readonly options: CallGraphOptions,
  ) {
    for (const facts of modules) this.#collectFunctions(facts);
    for (const facts of modules) this.#collectImports(facts);
    for (const facts of modules) this.#collectCalls(facts);
  }

  /** The function that a variable always holds. */
  functionOf(variable: Variable): FunctionInfo | null {
    return this.#functionOf.get(variable) ?? null;
  }

  /** A copy of a function that never waits, and what it is called by. Nothing else leads to it. */
  addCopy(copy: FunctionInfo, variable: Variable): void {
    this.#functionOf.set(variable, copy);
  }

  /** Whether the function is used as a value, or exported, so that anyone may call it. */
  isValue(info: FunctionInfo): boolean {
    if (this.#exported.has(info)) return true;
    const arity = info.node.kind === 'Function' ? info.node.params.length : 0;
    return this.#values.get(arity)?.has(info) ?? false;
  }

  /** The methods of this name, of all structs. */
  methodsNamed(name: string): readonly FunctionInfo[] {
    return this.#methods.get(name) ?? [];
  }

  #collectFunctions(facts: ModuleFacts): void {
    for (const info of facts.functions.values()) {
      if (info.node.kind !== 'Function') continue;
      const variable = facts.resolutions.get(info.node)?.candidates[0];
      if (variable && isFixed(variable)) {
        // Of several hoisted functions with one name the last is the one that exists.
        this.#functionOf.set(variable, info);
      }
      const dot = info.name.indexOf('.');
      if (dot > 0) append(this.#methods, info.name.slice(dot + 1), info);
    }
  }

  #collectImports(facts: ModuleFacts): void {
    for (const variable of exportedFunctions(facts)) {
      const info = this.#functionOf.get(variable);
      if (info) this.#exported.add(info);
    }
    for (const [statement, bindings] of facts.importBindings) {
      if (statement.script) {
        for (const { variable } of bindings) if (isAssignedOnce(variable)) this.#scripts.add(variable);
        continue;
      }
      const module = this.options.moduleOf(facts, statement.module.name);
      for (const { name, variable } of module ? bindings : []) {
        const held = name === null ? module : this.#exportOf(module!, name);
        if (!held) continue;
        append(this.#bound, variable, held);
        if (isAssignedOnce(variable)) this.#imported.set(variable, held);
      }
    }
  }

  #exportOf(module: ModuleFacts, name: string): FunctionInfo | null {
    const variable = module.exports.get(name);
    return variable ? this.functionOf(variable) : null;
  }

  /** What a name certainly holds that was imported. */
  #importedBy(resolution: Resolution | undefined): FunctionInfo | ModuleFacts | null {
    const [variable, another] = resolution?.candidates ?? [];
    return variable && !another ? (this.#imported.get(variable.origin) ?? null) : null;
  }

  #collectCalls(facts: ModuleFacts): void {
    for (const info of facts.functions.values()) {
      const body = info.node.kind === 'Program' ? info.node : info.node.body;
      const callees = new Set<AnyNode>();
      walkOwn(body, (node) => {
        if (node.kind === 'Await') this.awaiting.add(info);
        if (node.kind === 'Call') callees.add(node.callee);
        if (node.kind === 'MethodCall') callees.add(node.object);
        if (node.kind === 'Field') this.#member(node, facts, callees);
        if (node.kind === 'Pipe') callees.add(node.right.kind === 'Call' ? node.right.callee : node.right);
        if (node.kind === 'Call' || node.kind === 'MethodCall' || node.kind === 'Pipe')
          this.#site(node, info, facts);
        if (node.kind === 'Import') {
          if (node.script) this.#hasOthers = true;
          else this.#importSite(node, info, facts);
        }
        if (node.kind === 'Identifier') {
          if (node.name === 'channel') this.hasChannels = true;
          if (STARTS_WORK.test(this.options.builtin(node.name)?.returns ?? '')) this.#hasOthers = true;
          this.#mention(node, callees.has(node), facts);
        }
        return undefined;
      });
      if (info.node.kind === 'Spawn' || info.colour === 'async') this.#hasOthers = true;
      if (info.node.kind === 'Function' && !this.#isNamedOnly(info, facts)) this.#valueOf(info);
    }
  }

  /** Declared functions become values when they are mentioned; lambdas are values, methods are found by name. */
  #isNamedOnly(info: FunctionInfo, facts: ModuleFacts): boolean {
    const variable = facts.resolutions.get(info.node)?.candidates[0];
    return (variable !== undefined && this.#functionOf.has(variable)) || info.name.includes('.');
  }

  /** `module.name` is a mention of that function, and none of the module. */
  #member({ object, name }: Field, facts: ModuleFacts, callees: Set<AnyNode>): void {
    if (object.kind !== 'Identifier') return;
    const module = this.#importedBy(facts.resolutions.get(object));
    if (!module || !('exports' in module)) return;
    callees.add(object);
    const info = this.#exportOf(module, name.name);
    if (info) this.#valueOf(info);
  }

  #mention(node: Expression & { kind: 'Identifier' }, isCallee: boolean, facts: ModuleFacts): void {
    const resolution = facts.resolutions.get(node);
    if (isCallee && this.#importedBy(resolution)) return;
    for (const variable of resolution?.candidates ?? []) {
      const { origin } = variable;
      this.#mentionImported(origin);
      if (origin.kind === 'builtin') {
        if (!isCallee) this.#builtinValues.add(origin.name);
        for (const method of this.options.builtin(origin.name)?.waitingMethods ?? []) {
          this.#waitingMethods.add(method);
        }
        continue;
      }
      const info = this.#functionOf.get(origin);
      if (info && !(isCallee && this.functionOf(variable) === info)) this.#valueOf(info);
    }
  }

  /** A variable that may hold what was imported, whatever else it may hold. */
  #mentionImported(variable: Variable): void {
    const held = this.#bound.get(variable);
    for (const each of held ?? []) {
      if (!('exports' in each)) this.#valueOf(each);
      else {
        for (const exported of exportedFunctions(each)) {
          const info = this.functionOf(exported);
          if (info) this.#valueOf(info);
        }
      }
    }
  }

  #valueOf(info: FunctionInfo): void {
    const arity = info.node.kind === 'Function' ? info.node.params.length : 0;
    let values = this.#values.get(arity);
    if (!values) {
      values = new Set();
      this.#values.set(arity, values);
    }
    values.add(info);
  }

  /** Importing a module that waits at its top level waits for it. */
  #importSite(node: Import, caller: FunctionInfo, facts: ModuleFacts): void {
    const imported = this.options.moduleOf(facts, node.module.name);
    this.sites.push({ node, caller, targets: () => (imported ? [imported.main] : []), callbacks: () => [] });
  }

  #site(node: Call | MethodCall | Pipe, caller: FunctionInfo, facts: ModuleFacts): void {
    if (node.kind === 'MethodCall') {
      const name = node.method.name;
      if (this.#isScript(node.object, facts)) return;
      const module =
        node.object.kind === 'Identifier' ? this.#importedBy(facts.resolutions.get(node.object)) : null;
      const member = module && 'exports' in module ? this.#exportOf(module, name) : null;
      if (member) {
        this.sites.push({ node, caller, targets: () => [member], callbacks: () => [] });
        return;
      }
      const argc = node.args.length;
      const builtin = this.options.builtin(name);
      this.sites.push({
        node,
        caller,
        targets: () => [
          ...(this.#methods.get(name) ?? []),
          ...this.#unknown(argc + 1),
          ...this.#unknown(argc),
          ...(builtin?.suspends || this.#waitingMethods.has(name) ? [name] : []),
        ],
        callbacks: () => (builtin?.higherOrder ? this.#callbacksOf(node.args, facts) : []),
      });
      return;
    }
    const { callee, args } = calleeOf(node);
    if (this.#isScript(callee, facts)) return;
    const resolution = callee.kind === 'Identifier' ? facts.resolutions.get(callee) : undefined;
    const known = resolution && this.#known(resolution);
    if (typeof known === 'string') {
      const builtin = this.options.builtin(known);
      this.sites.push({
        node,
        caller,
        targets: () => (builtin?.suspends || this.#waitsBesideOthers(builtin, caller) ? [known] : []),
        callbacks: () => (builtin?.higherOrder ? this.#callbacksOf(args, facts) : []),
      });
    } else {
      this.sites.push({
        node,
        caller,
        targets: () => (known ? [known] : this.#unknown(args.length)),
        callbacks: () => [],
      });
    }
  }

  #isScript(node: Expression, facts: ModuleFacts): boolean {
    if (node.kind !== 'Identifier') return false;
    const [variable, another] = facts.resolutions.get(node)?.candidates ?? [];
    return variable !== undefined && !another && this.#scripts.has(variable.origin);
  }

  /** Generators cannot wait, and block. */
  #waitsBesideOthers(builtin: BuiltinTraits | undefined, caller: FunctionInfo): boolean {
    return builtin?.besideOthers === true && this.#hasOthers && caller.colour !== 'generator';
  }

  #known({ candidates, certain }: Resolution): FunctionInfo | string | null {
    const [variable] = candidates;
    if (!variable || candidates.length > 1) return null;
    const imported = this.#imported.get(variable.origin);
    if (imported) return 'exports' in imported ? null : imported;
    if (variable.kind === 'builtin') {
      return variable.isReplaced ? null : variable.name;
    }
    return certain ? this.functionOf(variable) : null;
  }

  /** All function values that a call with this many arguments may reach. */
  *#unknown(argc: number): Generator<FunctionInfo | string> {
    yield* this.#values.get(argc) ?? [];
    for (const name of this.#builtinValues) if (this.options.builtin(name)?.suspends) yield name;
  }

  /** What a builtin may call back: functions that are written as arguments, or any, when an argument may be one. */
  *#callbacksOf(args: readonly Expression[], facts: ModuleFacts): Generator<FunctionInfo | string> {
    for (const argument of args) {
      if (argument.kind === 'FunctionExpression') {
        const info = facts.functions.get(argument.func);
        if (info) yield info;
      } else if (argument.kind === 'Identifier') {
        const resolution = facts.resolutions.get(argument);
        const known = resolution && this.#known(resolution);
        if (typeof known === 'string') {
          if (this.options.builtin(known)?.suspends) yield known;
        } else if (known) yield known;
        else yield* this.#anyValue();
      } else if (!NEVER_FUNCTIONS.has(argument.kind)) {
        yield* this.#anyValue();
      }
    }
  }

  *#anyValue(): Generator<FunctionInfo | string> {
    for (const values of this.#values.values()) yield* values;
    for (const name of this.#builtinValues) if (this.options.builtin(name)?.suspends) yield name;
  }
}

/** What builtins give that start something which goes on by itself. */
const STARTS_WORK = /^(promise|taskhandle)\b/;

/** Expressions that never give a function. */
const NEVER_FUNCTIONS: ReadonlySet<Expression['kind']> = new Set([
  'IntLiteral',
  'FloatLiteral',
  'StringLiteral',
  'Interpolation',
  'BoolLiteral',
  'NullLiteral',
  'ArrayLiteral',
  'DictLiteral',
  'StructLiteral',
  'Binary',
  'Unary',
  'Outcome',
  'Variant',
]);

function isAssignedOnce({ assignments, assignedInside }: Variable): boolean {
  return assignments.length === 1 && !assignedInside;
}

function isFixed(variable: Variable): boolean {
  if (variable.kind !== 'function' || variable.assignedInside) return false;
  return variable.scope.kind === 'module'
    ? variable.assignments.every((assignment) => assignment.time === 0)
    : variable.assignments.length === 1;
}

function calleeOf(node: Call | Pipe): { callee: Expression; args: readonly Expression[] } {
  if (node.kind === 'Call') return node;
  if (node.right.kind === 'Call') return { callee: node.right.callee, args: [node.left, ...node.right.args] };
  return { callee: node.right, args: [node.left] };
}

function exportedFunctions(facts: ModuleFacts): Variable[] {
  return [...facts.exports.values()].filter((variable): variable is Variable => variable !== null);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
