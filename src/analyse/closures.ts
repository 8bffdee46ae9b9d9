/**
 * Functions in the name analysis. Where one is made, what its body needs to know of that moment is kept; the body is walked
 * later, when the body around it is complete.
 */
import type { FunctionNode, Name, Spawn, StructDeclaration } from '../syntax/ast.js';
import { Declarations } from './declarations.js';
import { Flow } from './flow.js';
import type { Creation, Frame } from './lookup.js';
import { FunctionInfo, Scope, Variable } from './scope.js';
import { namesIn, type Survey } from './survey.js';

export abstract class Closures extends Declarations {
  protected readonly creations = new Map<FunctionNode, Creation>();
  /** Bodies to walk once the body around them is complete. */
  readonly #pending: (() => void)[] = [];

  constructor(
    frame: Frame,
    builtins: Scope,
    survey: Survey,
    /** Ordinals of the first top-level statements that could call functions. */
    protected readonly reach: ReadonlyMap<FunctionNode, number>,
  ) {
    super(frame, builtins, survey);
  }

  protected abstract body(frame: Frame, node: FunctionNode | Spawn): void;

  protected walkBodies(): void {
    // Bodies add those of the functions in them.
    for (const walkBody of this.#pending) walkBody();
  }

  protected functionDeclaration(func: FunctionNode & { readonly name: Name }): void {
    const { frame } = this;
    const hoisted = frame.info.isModule && this.directScope === frame.root && frame.scope === frame.root;
    if (hoisted) {
      this.resolve(func, frame.root.get(func.name.name)!);
      this.closure(func, func.name.name, null, true);
      return;
    }
    this.closure(func, func.name.name, null);
    this.declareFunction(func);
  }

  protected struct(statement: StructDeclaration): void {
    for (const method of statement.methods) {
      const name = `${statement.name.name}.${method.name.name}`;
      if (method.generator || this.survey.body(method).yields) {
        this.problem(`Generator methods are not supported for structs: ${name}`, method.name.span);
      }
      this.closure(method, name, statement);
    }
  }

  protected spawn(statement: Spawn): void {
    const info = new FunctionInfo(statement, this.frame.info, '');
    info.colour = 'async';
    this.#enterLater(info, this.#creation(), (frame) => this.body(frame, statement));
  }

  /** Registers a function; its body is walked later. `hoisted` functions exist before anything runs. */
  protected closure(
    func: FunctionNode,
    name: string,
    struct: StructDeclaration | null,
    hoisted = false,
  ): void {
    const info = new FunctionInfo(func, this.frame.info, name);
    const words = this.survey.body(func);
    if (func.generator || words.yields) info.colour = 'generator';
    else if (func.async || words.awaits) info.colour = 'async';
    info.reachableFrom = this.reach.get(func) ?? Number.POSITIVE_INFINITY;
    info.isHoisted = hoisted;
    const creation = hoisted ? null : this.#creation();
    if (creation) this.creations.set(func, creation);
    this.#enterLater(info, creation, (frame) => {
      info.params = func.params.map((param) => {
        if (frame.root.has(param.name)) {
          this.problem(`Duplicate declaration in the same scope: ${param.name}`, param.span);
        }
        const variable = this.newVariable(param.name, 'param', frame.root);
        this.resolve(param, variable);
        return variable;
      });
      if (struct && func.params[0]?.name !== 'self') this.#declareFields(func, struct, frame.root);
      this.body(frame, func);
    });
  }

  /** A method without `self` sees the receiver's fields as local variables. */
  #declareFields(func: FunctionNode, struct: StructDeclaration, scope: Scope): void {
    const mentioned = namesIn(this.survey.body(func));
    for (const name of this.structFields.get(struct.name.name) ?? []) {
      if (mentioned.has(name) && !scope.has(name)) {
        this.newVariable(name, 'field', scope).addAssignment(this.moment());
      }
    }
  }

  #creation(): Creation {
    const { frame } = this;
    return {
      frame,
      scope: frame.scope,
      moment: this.moment(),
      assigned: frame.flow.snapshot(),
      self: null,
    };
  }

  #enterLater(info: FunctionInfo, creation: Creation | null, walkBody: (frame: Frame) => void): void {
    this.functions.set(info.node, info);
    const around = this.frame.scope;
    this.#pending.push(() => {
      const root = new Scope('function', around, info, true);
      this.frame = { ...this.frame, info, flow: new Flow(isLocal), root, creation, scope: root };
      this.loops = [];
      walkBody(this.frame);
    });
  }
}

/** What closures need to know of: module variables are looked up live. */
export function isLocal(item: object): boolean {
  return item instanceof Variable && item.scope.kind !== 'module';
}
