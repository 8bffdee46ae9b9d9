/**
 * Suspension analysis: which functions may have to wait.
 *
 * `await` is written, but `sleep`, `ch.receive()`, `input` … wait inside ordinary functions whose callers use the
 * result directly. JavaScript cannot block, so every function that may reach such a call is compiled to an async one, and
 * its calls are awaited implicitly. All others stay plain functions: an await costs about twenty calls.
 *
 * The seeds are builtins whose definition says that they suspend. From there the fact travels up the call graph
 * (`call-graph.ts`) until nothing changes. Calling an async function never suspends: it gives a promise. `spawn` bodies and
 * async functions wait on their own account and cut the way.
 */
import type { Span } from '../syntax/ast.js';
import { CallGraph, type CallGraphOptions, type Site } from './call-graph.js';
import type { ModuleFacts, Problem } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';
import { each, Group, type Target, type Targets } from './targets.js';
import { walkOwn } from './walk.js';

export interface SuspensionOptions extends CallGraphOptions {
  /** Everything that can be async is made so: a build that must behave like the normal one. */
  readonly everything?: boolean;
}

/** Why a function may suspend: the call in it, and what that may reach. */
export interface Reason {
  readonly call: Span;
  readonly target: Target;
}

export class Suspension {
  readonly problems = new Map<ModuleFacts, Problem[]>();
  readonly #graph: CallGraph;
  readonly #suspending = new Map<FunctionInfo, Reason | null>();
  readonly #calls = new Set<object>();
  readonly #callbackCalls = new Set<object>();
  readonly #waits: Set<FunctionInfo>;

  constructor(
    readonly modules: readonly ModuleFacts[],
    readonly options: SuspensionOptions,
  ) {
    this.#graph = new CallGraph(modules, options);
    this.#waits = new Set(this.#graph.awaiting);
    this.#propagate();
    for (const facts of modules) this.#check(facts);
  }

  /** Whether the program makes channels anywhere. */
  get hasChannels(): boolean {
    return this.#graph.hasChannels;
  }

  /** Compiled to an async function though it is no `async func`. */
  isSuspending(info: FunctionInfo): boolean {
    return info.colour === 'plain' && this.#suspending.has(info);
  }

  /** Whether the body waits: it awaits, or calls what may suspend. */
  waits(info: FunctionInfo): boolean {
    return this.#waits.has(info);
  }

  /** Whether the call must be awaited. */
  suspends(node: object): boolean {
    return this.#calls.has(node);
  }

  /** Whether the builtin that the call reaches must wait for what it calls back. */
  waitsInCallback(node: object): boolean {
    return this.#callbackCalls.has(node);
  }

  /** The function that a variable always holds. */
  functionOf(variable: Variable): FunctionInfo | null {
    return this.#graph.functionOf(variable);
  }

  /** A copy of a function that never waits, and what it is called by. */
  addCopy(copy: FunctionInfo, variable: Variable): void {
    this.#graph.addCopy(copy, variable);
  }

  /** Whether the function is used as a value, so that anyone may call it. */
  isValue(info: FunctionInfo): boolean {
    return this.#graph.isValue(info);
  }

  /** The methods of this name, of all structs. */
  methodsNamed(name: string): readonly FunctionInfo[] {
    return this.#graph.methodsNamed(name);
  }

  /** Why a function suspends: the first link of the chain. */
  reason(info: FunctionInfo): Reason | null {
    return this.#suspending.get(info) ?? null;
  }

  // ── Propagating ────────────────────────────────────────────────────────────────────────────────────────────────

  #propagate(): void {
    if (this.options.everything) this.#colourEverything();
    for (let changed = true; changed; ) {
      changed = false;
      for (const site of this.#graph.sites) {
        if (site.targets.length > 0 && !this.#calls.has(site.node)) {
          const target = this.#waitingOf(site.targets);
          if (target !== undefined) changed = this.#mark(site, target);
        }
        if (site.callbacks.length > 0 && !this.#callbackCalls.has(site.node)) {
          const target = this.#waitingOf(site.callbacks);
          if (target !== undefined) {
            this.#callbackCalls.add(site.node);
            changed = this.#mark(site, target) || changed;
          }
        }
      }
    }
  }

  /** One of the targets that may wait, as far as is known by now. */
  #waitingOf(targets: Targets): Target | undefined {
    const state = this.#waits.size + this.#suspending.size;
    for (const target of targets) {
      const waiting = target instanceof Group ? target.waiting(this.#mayWait, state) : target;
      if (waiting !== undefined && this.#mayWait(waiting)) return waiting;
    }
    return undefined;
  }

  readonly #mayWait = (target: Target): boolean => {
    if (typeof target === 'string') return true;
    return target.isModule ? this.#waits.has(target) : this.isSuspending(target);
  };

  #mark(site: Site, target: Target): boolean {
    this.#calls.add(site.node);
    this.#waits.add(site.caller);
    if (site.caller.colour === 'plain' && !this.#suspending.has(site.caller)) {
      this.#suspending.set(site.caller, { call: site.node.span, target });
    }
    return true;
  }

  #colourEverything(): void {
    const sync = this.#mustNotWait();
    for (const facts of this.modules) {
      for (const info of facts.functions.values()) {
        if (info.colour === 'plain' && info.node.kind === 'Function' && !sync.has(info)) {
          this.#suspending.set(info, null);
          // The shape of a waiting function is wanted, whether or not it has something to wait for.
          this.#waits.add(info);
        }
      }
    }
  }

  /** Generators and operator methods cannot wait, and so nothing that they may call. */
  #mustNotWait(): Set<FunctionInfo> {
    const sync = new Set<FunctionInfo>();
    for (const facts of this.modules) {
      for (const info of facts.functions.values()) {
        if (info.colour === 'generator' || isOperatorMethod(info)) sync.add(info);
      }
    }
    for (let size = -1; size !== sync.size; ) {
      size = sync.size;
      for (const site of this.#graph.sites) {
        if (!sync.has(site.caller)) continue;
        for (const target of each([...site.targets, ...site.callbacks])) {
          if (typeof target !== 'string' && target.colour === 'plain') sync.add(target);
        }
      }
    }
    return sync;
  }

  // ── What cannot be compiled ────────────────────────────────────────────────────────────────────────────────────

  #check(facts: ModuleFacts): void {
    const problems: Problem[] = [];
    for (const info of facts.functions.values()) {
      if (info.colour === 'generator' && this.#waits.has(info)) {
        problems.push({
          message: 'generators cannot wait: await the value outside and pass it in, or use a channel',
          span: this.#firstWait(info),
        });
      }
      if (this.isSuspending(info) && isOperatorMethod(info)) {
        problems.push({ message: `the operator method ${info.name} cannot wait`, span: info.node.span });
      }
    }
    this.problems.set(facts, problems);
  }

  #firstWait(info: FunctionInfo): Span {
    let wait: Span | null = null;
    const { node } = info;
    walkOwn(node.kind === 'Program' ? node : node.body, (part) => {
      if (part.kind === 'Await' || this.#calls.has(part)) wait ??= part.span;
      return undefined;
    });
    return wait ?? node.span;
  }
}

function isOperatorMethod(info: FunctionInfo): boolean {
  return /\.op_\w+$/.test(info.name);
}
