/**
 * Copies of functions. A copy has a tree of its own, so that whatever is found out about a node can differ between the
 * two, and begins with all that names and last uses gave the original: the same facts about its own nodes, and locals of
 * its own. What it sees of the module is the same. It is called by its own variable, which no name in the source leads to.
 */
import type { AnyNode, FunctionNode, Numbered } from '../syntax/ast.js';
import type { InPlaceUpdate, ModuleFacts, Resolution } from './facts.js';
import type { NodeMap } from './node-map.js';
import { FunctionInfo, Scope, Variable } from './scope.js';

/** Copies a function of the top level that has no functions inside. */
export function copyFunction(original: FunctionInfo, facts: ModuleFacts): FunctionInfo {
  return new Copier(original, facts).copy();
}

/** The facts as their makers see them: to all others they are read-only. */
type Writable<Facts> = {
  -readonly [Name in keyof Facts]: Facts[Name] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Facts[Name] extends ReadonlySet<infer Item>
      ? Set<Item>
      : Facts[Name] extends Pick<NodeMap<infer Fact>, 'get'>
        ? NodeMap<Fact>
        : Facts[Name];
};

/** Takes a copy out of the program again. */
export function forgetCopy(copy: FunctionInfo, facts: ModuleFacts): void {
  writable(facts).functions.delete(copy.node);
}

/** Lets a name lead to one variable, which has a value. */
export function redirect(node: Numbered, variable: Variable, facts: ModuleFacts): void {
  writable(facts).resolutions.set(node, variable.resolved);
}

function writable(facts: ModuleFacts): Writable<ModuleFacts> {
  return facts as Writable<ModuleFacts>;
}

class Copier {
  readonly #facts: Writable<ModuleFacts>;
  readonly #original: FunctionInfo;
  readonly #copy: FunctionInfo;
  /** From nodes of the original, and names in it, to those of the copy. */
  readonly #nodes = new Map<object, object>();
  readonly #variables = new Map<Variable, Variable>();
  readonly #scopes = new Map<Scope, Scope>();

  constructor(original: FunctionInfo, facts: ModuleFacts) {
    this.#original = original;
    this.#facts = writable(facts);
    const node = this.#tree(original.node) as FunctionNode;
    this.#copy = new FunctionInfo(node, original.parent, original.name);
    this.#copy.colour = original.colour;
    this.#copy.isHoisted = original.isHoisted;
    this.#copy.reachableFrom = original.reachableFrom;
  }

  copy(): FunctionInfo {
    for (const variable of this.#original.variables) this.#local(variable);
    this.#copy.params = this.#original.params.map((variable) => this.#local(variable));
    this.#declare();
    this.#copyFacts();
    return this.#copy;
  }

  /** The variable by which the copy is called. */
  #declare(): void {
    const { main, functions } = this.#facts;
    const { variables } = main;
    const scope = this.#facts.resolutions.get(this.#original.node)!.candidates[0]!.scope;
    const variable = new Variable(this.#original.name, 'function', scope, 0);
    variable.addAssignment({ time: 0, loops: [] });
    variable.certainAfter = -1;
    variable.mentioned = true;
    variables.push(variable);
    functions.set(this.#copy.node, this.#copy);
    redirect(this.#copy.node, variable, this.#facts);
  }

  #tree<Part>(part: Part): Part {
    if (Array.isArray(part)) return part.map((item: unknown) => this.#tree(item)) as Part;
    if (typeof part !== 'object' || part === null) return part;
    const made: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(part)) made[name] = isSpan(name) ? value : this.#tree(value);
    if ('id' in part) this.#facts.survey.numbering.number(made as unknown as Numbered);
    this.#nodes.set(part, made);
    return made as Part;
  }

  #node<Part extends object>(part: Part): Part {
    return (this.#nodes.get(part) as Part | undefined) ?? part;
  }

  #local(variable: Variable): Variable {
    const known = this.#variables.get(variable);
    if (known) return known;
    const local = variable.copyFor(this.#scope(variable.scope));
    if (local.inPlace) local.inPlace = this.#node(local.inPlace);
    this.#variables.set(variable, local);
    this.#copy.variables.push(local);
    return local;
  }

  #scope(scope: Scope): Scope {
    if (scope.kind === 'builtins' || scope.owner !== this.#original) return scope;
    let copy = this.#scopes.get(scope);
    if (!copy) {
      copy = new Scope(scope.kind, scope.parent && this.#scope(scope.parent), this.#copy, scope.holdsBare);
      this.#scopes.set(scope, copy);
    }
    return copy;
  }

  #seen(variable: Variable): Variable {
    return this.#variables.get(variable) ?? variable;
  }

  #resolution({ name, candidates, certain, create }: Resolution): Resolution {
    return {
      name,
      candidates: candidates.map((variable) => this.#seen(variable)),
      certain,
      create: create && this.#seen(create),
    };
  }

  #update(update: InPlaceUpdate): InPlaceUpdate {
    return { ...update, call: this.#node(update.call), part: update.part && this.#node(update.part) };
  }

  #copyFacts(): void {
    const { resolutions, scopes, inPlace, replaced, borrowed, borrowing } = this.#facts;
    const { moves, partMoves, disturbed, consumed } = this.#facts;
    for (const [node, copy] of this.#nodes as Map<AnyNode, AnyNode>) {
      if (node === this.#original.node) continue;
      const resolution = resolutions.get(node);
      if (resolution) resolutions.set(copy, this.#resolution(resolution));
      carry(scopes, node, copy, (scope) => this.#scope(scope));
      carry(inPlace, node, copy, (update) => this.#update(update));
      carry(replaced, node, copy, (position) => position);
      include(moves, node, copy);
      include(partMoves, node, copy);
      include(disturbed, node, copy);
      carry(borrowed, node, copy, (container) => this.#seen(container));
    }
    for (const [variable, local] of this.#variables) {
      include(consumed, variable, local);
      carry(borrowing, variable, local, (containers) => containers.map((each) => this.#seen(each)));
    }
  }
}

function carry<Value>(
  map: Map<object, Value>,
  node: object,
  copy: object,
  translate: (value: Value) => Value,
): void {
  const value = map.get(node);
  if (value !== undefined) map.set(copy, translate(value));
}

function include(set: Set<object>, node: object, copy: object): void {
  if (set.has(node)) set.add(copy);
}

function isSpan(name: string): boolean {
  return /[sS]pan$/.test(name);
}
