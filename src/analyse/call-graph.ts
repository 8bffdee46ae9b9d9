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
import type { Call, Expression, Field, Identifier, Import, MethodCall, Pipe } from '../syntax/ast.js';
import { type ModuleFacts, onlyCandidate, type Resolution } from './facts.js';
import { Imported, isModule } from './imported.js';
import type { FunctionInfo, Variable } from './scope.js';
import type { Body } from './survey.js';
import { type Target, type Targets, Values } from './targets.js';

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

/** A call that may reach a function of the program, or a builtin that waits. */
export interface Site {
  readonly node: Call | MethodCall | Pipe | Import;
  readonly caller: FunctionInfo;
  /** What the call itself may run. */
  readonly targets: Targets;
  /** What a builtin may call back. */
  readonly callbacks: Targets;
}

const NOTHING: Targets = [];

export class CallGraph {
  /** Whether the program makes channels anywhere. */
  hasChannels = false;
  /** Whether something may go on while the program waits: it has async functions, tasks or `spawn`, makes promises, or uses JavaScript. */
  #hasOthers = false;
  readonly sites: Site[] = [];
  /** Functions with an `await` of their own. */
  readonly awaiting = new Set<FunctionInfo>();
  readonly #imported: Imported;
  readonly #exported: ReadonlySet<FunctionInfo>;
  readonly #values = new Values();
  /** Names of methods that wait: of what the program's builtins give, and of channels, which may come from outside. */
  readonly #waitingMethods = new Set(['receive']);
  /** Names that were looked at. */
  readonly #names = new Set<string>();

  constructor(
    modules: readonly ModuleFacts[],
    readonly options: CallGraphOptions,
  ) {
    for (const facts of modules) this.#collectFunctions(facts);
    const functionOf = (variable: Variable): FunctionInfo | null => this.functionOf(variable);
    this.#imported = new Imported(modules, { moduleOf: options.moduleOf, functionOf });
    this.#exported = new Set(modules.flatMap((facts) => this.#imported.functionsOf(facts)));
    for (const facts of modules) this.#collectValues(facts);
    for (const facts of modules) this.#collectSites(facts);
  }

  /** The function that a variable always holds. */
  functionOf(variable: Variable): FunctionInfo | null {
    return variable.fixedFunction;
  }

  /** A copy of a function that never waits, and what it is called by. Nothing else leads to it. */
  addCopy(copy: FunctionInfo, variable: Variable): void {
    variable.fixedFunction = copy;
  }

  /** Whether the function is used as a value, or exported, so that anyone may call it. */
  isValue(info: FunctionInfo): boolean {
    return this.#exported.has(info) || this.#values.has(info);
  }

  /** The methods of this name, of all structs. */
  methodsNamed(name: string): readonly FunctionInfo[] {
    return this.#values.methodsNamed(name);
  }

  #collectFunctions(facts: ModuleFacts): void {
    for (const info of facts.functions.values()) {
      if (info.node.kind !== 'Function') continue;
      const variable = facts.resolutions.get(info.node)?.candidates[0];
      // Of several hoisted functions with one name the last is the one that exists.
      if (variable && isFixed(variable)) variable.fixedFunction = info;
      const dot = info.name.indexOf('.');
      if (dot > 0) this.#values.addMethod(info.name.slice(dot + 1), info);
    }
  }

  // ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────

  #collectValues(facts: ModuleFacts): void {
    if (facts.survey.imports.some(({ script }) => script)) this.#hasOthers = true;
    for (const info of facts.functions.values()) {
      for (const body of facts.survey.bodiesOf(info.node)) this.#collectNames(body, info, facts);
      if (info.node.kind === 'Spawn' || info.colour === 'async') this.#hasOthers = true;
      if (info.node.kind === 'Function' && !this.#isNamedOnly(info, facts)) this.#values.addFunction(info);
    }
  }

  #collectNames(body: Body, info: FunctionInfo, facts: ModuleFacts): void {
    if (body.awaits) this.awaiting.add(info);
    const modules = body.fields.filter((field) => this.#member(field, facts)).map(({ object }) => object);
    for (const node of body.mentioned) this.#mention(node, modules.includes(node), facts);
    for (const node of body.called) this.#mention(node, true, facts);
  }

  /** Declared functions become values when they are mentioned; lambdas are values, methods are found by name. */
  #isNamedOnly(info: FunctionInfo, facts: ModuleFacts): boolean {
    const variable = facts.resolutions.get(info.node)?.candidates[0];
    return variable?.fixedFunction != null || info.name.includes('.');
  }

  /** Whether it is `module.name`: a mention of that function, and none of the module. */
  #member({ object, name }: Field, facts: ModuleFacts): boolean {
    const module = this.#imported.heldBy(facts.resolutions.get(object));
    if (!module || !isModule(module)) return false;
    const info = this.#imported.exportOf(module, name.name);
    if (info) this.#values.addFunction(info);
    return true;
  }

  #mention(node: Identifier, isCallee: boolean, facts: ModuleFacts): void {
    if (!this.#names.has(node.name)) this.#look(node.name);
    const resolution = facts.resolutions.get(node);
    if (!resolution || (isCallee && this.#imported.heldBy(resolution))) return;
    for (const variable of resolution.candidates) {
      const { origin } = variable;
      for (const info of this.#imported.functionsIn(origin)) this.#values.addFunction(info);
      if (origin.kind === 'builtin') this.#mentionBuiltin(origin.name, isCallee);
      const info = origin.fixedFunction;
      if (info && !(isCallee && variable.fixedFunction === info)) this.#values.addFunction(info);
    }
  }

  /** What a name says of the program wherever it leads. */
  #look(name: string): void {
    this.#names.add(name);
    if (name === 'channel') this.hasChannels = true;
    if (STARTS_WORK.test(this.options.builtin(name)?.returns ?? '')) this.#hasOthers = true;
  }

  #mentionBuiltin(name: string, isCallee: boolean): void {
    const builtin = this.options.builtin(name);
    if (!builtin) return;
    if (!isCallee && builtin.suspends) this.#values.addBuiltin(name);
    for (const method of builtin.waitingMethods) this.#waitingMethods.add(method);
  }

  // ── Sites ────────────────────────────────────────────────────────────────────────────────────────────────────────

  #collectSites(facts: ModuleFacts): void {
    for (const info of facts.functions.values()) {
      for (const { calls } of facts.survey.bodiesOf(info.node)) {
        for (const node of calls) {
          if (node.kind === 'Import') this.#importSite(node, info, facts);
          else if (node.kind === 'MethodCall') this.#methodSite(node, info, facts);
          else this.#callSite(node, info, facts);
        }
      }
    }
  }

  #add(node: Site['node'], caller: FunctionInfo, targets: Targets, callbacks: Targets = NOTHING): void {
    if (targets.length > 0 || callbacks.length > 0) this.sites.push({ node, caller, targets, callbacks });
  }

  /** Importing a module that waits at its top level waits for it. */
  #importSite(node: Import, caller: FunctionInfo, facts: ModuleFacts): void {
    const imported = node.script ? null : this.options.moduleOf(facts, node.module.name);
    if (imported) this.#add(node, caller, [imported.main]);
  }

  #methodSite(node: MethodCall, caller: FunctionInfo, facts: ModuleFacts): void {
    const { object, method, args } = node;
    const { name } = method;
    if (this.#imported.isScript(object, facts)) return;
    const module = object.kind === 'Identifier' ? this.#imported.heldBy(facts.resolutions.get(object)) : null;
    const member = module && isModule(module) ? this.#imported.exportOf(module, name) : null;
    if (member) return this.#add(node, caller, [member]);
    const values = this.#values;
    const builtin = this.options.builtin(name);
    const targets: Targets[number][] = [
      values.methods(name),
      values.calledWith(args.length + 1),
      values.calledWith(args.length),
    ];
    if (builtin?.suspends || this.#waitingMethods.has(name)) targets.push(name);
    this.#add(node, caller, targets, builtin?.higherOrder ? this.#callbacksOf(args, facts) : NOTHING);
  }

  #callSite(node: Call | Pipe, caller: FunctionInfo, facts: ModuleFacts): void {
    const { callee, args } = calleeOf(node);
    if (this.#imported.isScript(callee, facts)) return;
    const resolution = callee.kind === 'Identifier' ? facts.resolutions.get(callee) : undefined;
    const known = resolution && this.#known(resolution);
    if (!known) return this.#add(node, caller, [this.#values.calledWith(args.length)]);
    if (typeof known !== 'string') return this.#add(node, caller, [known]);
    const builtin = this.options.builtin(known);
    const waits = builtin?.suspends || this.#waitsBesideOthers(builtin, caller);
    const callbacks = builtin?.higherOrder ? this.#callbacksOf(args, facts) : NOTHING;
    this.#add(node, caller, waits ? [known] : NOTHING, callbacks);
  }

  /** Generators cannot wait, and block. */
  #waitsBesideOthers(builtin: BuiltinTraits | undefined, caller: FunctionInfo): boolean {
    return builtin?.besideOthers === true && this.#hasOthers && caller.colour !== 'generator';
  }

  #known(resolution: Resolution): Target | null {
    const variable = onlyCandidate(resolution);
    if (!variable) return null;
    const imported = this.#imported.heldBy(resolution);
    if (imported) return isModule(imported) ? null : imported;
    if (variable.kind === 'builtin') return variable.isReplaced ? null : variable.name;
    return resolution.certain ? variable.fixedFunction : null;
  }

  /** What a builtin may call back: functions that are written as arguments, or any, when an argument may be one. */
  #callbacksOf(args: readonly Expression[], facts: ModuleFacts): Targets {
    return args.flatMap((argument): Targets => {
      if (argument.kind === 'FunctionExpression') return [facts.functions.get(argument.func)!];
      if (argument.kind !== 'Identifier')
        return NEVER_FUNCTIONS.has(argument.kind) ? NOTHING : [this.#values.any];
      const resolution = facts.resolutions.get(argument);
      const known = resolution && this.#known(resolution);
      if (typeof known === 'string') return this.options.builtin(known)?.suspends ? [known] : NOTHING;
      return [known ?? this.#values.any];
    });
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
