/** The slots of a program: one for each variable, result and field, and how values get into them. */
import type { Numbered } from '../../syntax/ast.js';
import type { ModuleFacts, Resolution } from '../facts.js';
import type { FunctionInfo, Variable } from '../scope.js';
import {
  ANY,
  Callable,
  Cell,
  type FunctionKind,
  type IntKind,
  type Kind,
  Signature,
  Slot,
  Struct,
} from './kind.js';
import { ModuleKinds } from './module-kinds.js';
import { type Step, Walk, type Watched } from './walks.js';

/** What the inference asks of the call graph. */
export interface ProgramView {
  /** The function that a variable always holds. */
  functionOf(variable: Variable): FunctionInfo | null;
  /** Whether the function is used as a value, so that anyone may call it. */
  isValue(info: FunctionInfo): boolean;
  /** Whether calls of it may have to be awaited. */
  isSuspending(info: FunctionInfo): boolean;
  /** The methods of this name, of all structs. */
  methodsNamed(name: string): readonly FunctionInfo[];
  /** From now on the variable always holds this copy of a function. */
  addCopy(copy: FunctionInfo, variable: Variable): void;
}

export abstract class Slots {
  protected changed = false;
  protected facts: ModuleFacts;
  protected info: FunctionInfo;
  /** What is known of the nodes of the module at hand. */
  protected kinds: ModuleKinds;
  /** The step at hand, which watches what it looks at; none while the program is made ready, and afterwards. */
  protected step: Step | null = null;
  protected readonly walks: Map<FunctionInfo, Walk>;
  /** Narrower bounds of int variables where the walk stands. */
  protected readonly bounds = new Map<Variable, IntKind>();
  readonly #modules: ReadonlyMap<ModuleFacts, ModuleKinds>;
  /** Those of variables. */
  readonly #slots: Slot[] = [];
  readonly #structs = new Map<string, Struct>();
  readonly #functions = new Map<FunctionInfo, FunctionKind>();

  constructor(
    protected readonly modules: readonly ModuleFacts[],
    protected readonly program: ProgramView,
  ) {
    this.facts = modules[0]!;
    this.info = this.facts.main;
    this.#modules = new Map(modules.map((facts) => [facts, new ModuleKinds(facts.survey)]));
    this.kinds = this.in(this.facts);
    this.walks = new Map();
    for (const facts of modules) {
      const kinds = this.in(facts);
      for (const info of facts.functions.values()) this.walks.set(info, new Walk(info, facts, kinds));
    }
  }

  /** What is known of the nodes of a module. */
  in(facts: ModuleFacts): ModuleKinds {
    return this.#modules.get(facts)!;
  }

  /** Copies that closures take hold values of the same kind as the original. */
  slot(variable: Variable): Slot {
    const { origin } = variable;
    if (!origin.slot) {
      origin.slot = new Slot();
      this.#slots.push(origin.slot);
    }
    return origin.slot;
  }

  result(info: FunctionInfo): Kind {
    return this.seen(callable(info).result).kind;
  }

  /** All that a step looks at goes through here. */
  protected seen<Thing extends Watched>(thing: Thing): Thing {
    if (this.step) thing.watch(this.step);
    return thing;
  }

  protected kindIn(variable: Variable): Kind {
    return this.seen(this.slot(variable)).kind;
  }

  protected cellOf(kind: { readonly cell: Cell }): Cell {
    return this.seen(kind.cell.find());
  }

  /** What its `return` statements give, whoever gets it: for documentation. */
  returned(info: FunctionInfo): Kind {
    return callable(info).returned.kind;
  }

  /** Code outside of the program makes such structs too, with anything in their fields. */
  freeStruct(name: string, fields: Iterable<string>): void {
    for (const field of fields) this.admitField(name, field, ANY);
  }

  field(struct: string, name: string): Slot {
    return find(this.#struct(struct).fields, name);
  }

  #struct(name: string): Struct {
    let struct = this.#structs.get(name);
    if (!struct) {
      struct = new Struct();
      this.#structs.set(name, struct);
    }
    return struct;
  }

  protected resolution(node: Numbered): Resolution {
    const resolution = this.facts.resolutions.get(node);
    if (!resolution) throw new Error('a name was not analysed');
    return resolution;
  }

  // ── Letting values in ──────────────────────────────────────────────────────────────────────────────────────────

  protected admit(variable: Variable, kind: Kind): void {
    this.#admitTo(this.slot(variable), kind);
  }

  protected admitAny(variable: Variable): void {
    this.admit(variable, ANY);
  }

  /** The value of a `return`. Only plain functions that are called by name keep what they know of it. */
  protected admitResult(info: FunctionInfo, kind: Kind): void {
    callable(info).returned.admit(kind);
    const isPlain =
      info.colour === 'plain' && info.node.kind === 'Function' && !this.program.isSuspending(info);
    if (isPlain && !this.isOpened(info)) this.#admitTo(callable(info).result, kind);
    else this.open(kind);
  }

  protected admitField(struct: string, name: string, kind: Kind): void {
    const isOpen = this.seen(this.#struct(struct)).opened;
    if (isOpen) this.open(kind);
    this.#admitTo(this.field(struct, name), isOpen && kind.tag === 'float' ? ANY : kind);
  }

  protected admitElement(cell: Cell, kind: Kind): void {
    const found = this.seen(cell.find());
    if (found.opened) this.open(kind);
    this.#admitTo(found, found.opened && kind.tag === 'float' ? ANY : kind);
  }

  /** Elements of one array become elements of the other. */
  protected unite(cell: Cell, other: Cell): void {
    if (Cell.unite(cell, other)) this.changed = true;
    if (this.seen(cell.find()).opened) this.open(cell.array);
  }

  #admitTo(slot: Slot, kind: Kind): void {
    const before = slot.kind;
    if (slot.admit(kind)) this.changed = true;
    // Only now, for what it changes itself it need not see again; and only where something can come of it.
    if (isOpenable(kind)) this.seen(slot);
    if (slot.kind.tag === 'any') {
      this.open(before);
      this.open(kind);
    } else if (slot.kind.tag === 'array' && before !== slot.kind) {
      // Cells that became one may have been opened on one side only.
      if (this.cellOf(slot.kind).opened) this.open(slot.kind);
    }
  }

  /** A value leaves for code without kinds: floats that it holds must be boxes. */
  protected open(kind: Kind): void {
    if (kind.tag === 'struct') this.#openStruct(kind.name);
    else if (kind.tag === 'function') this.#openSignature(this.seen(kind.signature.find()));
    else if (kind.tag === 'array') this.#openArray(kind.cell.find(), []);
  }

  /** An array may, by way of its elements, be `within` itself. */
  #openArray(cell: Cell, within: readonly Cell[]): void {
    if (within.includes(cell)) return;
    if (cell.open()) this.changed = true;
    this.seen(cell);
    const { kind } = cell;
    if (kind.tag === 'float') this.#admitTo(cell, ANY);
    else if (kind.tag === 'array') this.#openArray(kind.cell.find(), [...within, cell]);
    else this.open(kind);
  }

  #openStruct(name: string): void {
    const struct = this.#struct(name);
    if (!struct.open()) return;
    this.changed = true;
    for (const slot of struct.fields.values()) {
      if (slot.kind.tag === 'float') this.#admitTo(slot, ANY);
      else this.open(slot.kind);
    }
  }

  /** Anyone may call the function, with anything, and takes its result as a generic value. */
  protected openFunction(info: FunctionInfo): void {
    if (!callable(info).open()) return;
    this.changed = true;
    if (info.node.kind !== 'Function') return;
    this.#admitTo(callable(info).result, ANY);
    for (const param of info.params) {
      // The receiver of a method is always an instance of its struct.
      if (param === info.params[0] && param.name === 'self' && info.name.includes('.')) continue;
      this.admitAny(param);
    }
  }

  // ── Functions as values ────────────────────────────────────────────────────────────────────────────────────────

  /** The kind of the function as a value. Of one that waits, or gives a promise or generator, nothing is known. */
  protected functionKind(info: FunctionInfo): Kind {
    const known = this.#functions.get(info);
    if (known) return known;
    if (info.node.kind !== 'Function' || info.colour !== 'plain' || this.program.isSuspending(info)) {
      this.openFunction(info);
      return ANY;
    }
    const kind: FunctionKind = { tag: 'function', signature: new Signature(info, info.node.params.length) };
    this.#functions.set(info, kind);
    return kind;
  }

  /** Calls one of the functions with values of these kinds; gives the kind of the result. */
  protected callSignature(signature: Signature, kinds: readonly Kind[]): Kind {
    const { members } = this.seen(signature.find());
    for (const member of members) {
      for (let i = 0; i < kinds.length; i++) this.admit(this.param(member, i), kinds[i]!);
    }
    const [first] = members;
    return this.result(first!);
  }

  protected admitSignatureResult(signature: Signature, kind: Kind): void {
    for (const member of this.seen(signature.find()).members) this.#admitTo(callable(member).result, kind);
  }

  param(info: FunctionInfo, i: number): Variable {
    return info.params[i]!;
  }

  /** Functions that flow together get one form for each parameter and for the result. */
  protected equaliseSignatures(): void {
    for (const { signature } of this.#functions.values()) {
      const root = signature.find();
      if (root !== signature) continue;
      if (root.opened) this.#openSignature(root);
      else if (root.members.size > 1) this.#equalise(root);
    }
  }

  #equalise({ members, arity }: Signature): void {
    for (let i = 0; i < arity; i++)
      this.#level([...members].map((member) => this.slot(this.param(member, i))));
    this.#level([...members].map((member) => callable(member).result));
  }

  #level(slots: readonly Slot[]): void {
    for (const slot of slots.slice(1)) this.#admitTo(slots[0]!, slot.kind);
    for (const slot of slots.slice(1)) this.#admitTo(slot, slots[0]!.kind);
  }

  #openSignature(signature: Signature): void {
    if (signature.open()) this.changed = true;
    for (const member of signature.members) this.openFunction(member);
  }

  protected factsOf(info: FunctionInfo): ModuleFacts {
    return this.walks.get(info)?.facts ?? this.facts;
  }

  /** Whether code without kinds may call the function. */
  isOpened(info: FunctionInfo): boolean {
    return this.seen(callable(info)).opened;
  }

  /** Nothing is known after all. */
  protected giveUp(): void {
    for (const kinds of this.#modules.values()) kinds.clear();
    for (const slot of this.#slots) slot.kind = ANY;
    for (const info of this.walks.keys()) callable(info).result.kind = ANY;
    for (const { fields } of this.#structs.values()) for (const slot of fields.values()) slot.kind = ANY;
  }
}

/** Whether it makes a difference to open a value of that kind. */
function isOpenable({ tag }: Kind): boolean {
  return tag === 'array' || tag === 'struct' || tag === 'function';
}

function callable(info: FunctionInfo): Callable {
  info.callable ??= new Callable();
  return info.callable;
}

function find<K>(slots: Map<K, Slot>, key: K): Slot {
  let slot = slots.get(key);
  if (!slot) {
    slot = new Slot();
    slots.set(key, slot);
  }
  return slot;
}
