/**
 * Structs. Every struct name has one class, which carries its methods; every literal shape of that name has a class below
 * it, which the compiled program defines, so that instances of one literal have one hidden class:
 *
 *     const Point_xy = shape("Point", class { constructor(x, y) { this.shared = false; this.$x = x; this.$y = y; } });
 *     defineMethods("Point", { length(self) { … } });
 *
 * Fields are own properties and methods properties of the class, both with a `$` before the name. So `point.$length`
 * finds what Ruff finds: a field first, then a method.
 */

import { equal } from './equality.js';
import { fail } from './errors.js';
import { methodTable } from './function.js';
import { allowOverloading } from './operators.js';
import { share } from './ownership.js';
import { debugText, text } from './text.js';
import { Collection, type RuffFunction, type Value } from './value.js';

export abstract class Struct extends Collection {
  /** The name of the struct in the program: given by each class that `struct` makes. */
  get structName(): string {
    return '';
  }

  get type(): string {
    return 'struct';
  }

  override get operandType(): string {
    return 'struct';
  }

  /** In the order of their creation. */
  fieldNames(): string[] {
    return ownFields(this).map((key) => key.slice(1));
  }

  override field(name: string): Value {
    const value = this[member(name)];
    return value === undefined ? fail(`Field not found: ${name}`) : value;
  }

  override setField(name: string, value: Value): void {
    this[member(name)] = value;
  }

  override method(name: string): Value | undefined {
    return this[member(name)];
  }

  /**
   * Goes through the constructor, which takes the fields of the literal in order: only so the copy has the hidden class
   * of the original.
   */
  override copy(): Struct {
    const fields = ownFields(this);
    const values = fields.map((key) => share(this[key]!));
    const shape = this.constructor as new (...values: Value[]) => Struct;
    const result = new shape(...values.slice(0, shape.length));
    for (let i = shape.length; i < fields.length; i++) result[fields[i]!] = values[i]!;
    return result;
  }

  override text(): string {
    return `${this.structName} { ${this.show('', text)} }`;
  }

  override debug(): string {
    return `Struct { name: "${this.structName}", fields: {${this.show('"', debugText)}} }`;
  }

  override describe(): string {
    return `Struct(${this.structName})`;
  }

  override equals(other: Value): boolean {
    if (!(other instanceof Struct) || other.structName !== this.structName) return false;
    const fields = ownFields(this);
    return (
      fields.length === ownFields(other).length &&
      fields.every((key) => Object.hasOwn(other, key) && equal(this[key]!, other[key]!))
    );
  }

  private show(quote: string, form: (value: Value) => string): string {
    let fields = '';
    for (const key of ownFields(this).sort()) {
      if (fields !== '') fields += ', ';
      fields += `${quote}${key.slice(1)}${quote}: ${form(this[key]!)}`;
    }
    return fields;
  }
}

type StructClass = (new () => Struct) & { readonly prototype: Struct };

const members = /* @__PURE__ */ new Map<string, `$${string}`>();

/** The property of a field or method. Making the text anew and looking it up takes three times as long. */
function member(name: string): `$${string}` {
  let key = members.get(name);
  if (!key) members.set(name, (key = `$${name}`));
  return key;
}

const classes = /* @__PURE__ */ new Map<string, StructClass>();

/** The class of all structs of a name, in whatever module they are written. */
export function struct(name: string): StructClass {
  const known = classes.get(name);
  if (known) return known;
  const made = class extends Struct {
    override get structName(): string {
      return name;
    }
  };
  classes.set(name, made);
  return made;
}

/** Puts the class of a literal shape below that of its struct name. Its constructor makes all properties itself. */
export function shape<T extends new (...fields: never[]) => object>(name: string, made: T): T {
  Object.setPrototypeOf(made.prototype, struct(name).prototype);
  return made;
}

/** Adds methods to a name. Each takes the receiver first, whether its Ruff declaration says `self` or not. */
export function defineMethods(name: string, methods: Readonly<Record<string, RuffFunction>>): void {
  const { prototype } = struct(name);
  for (const [method, f] of Object.entries(methodTable(name, methods))) prototype[member(method)] = f;
}

/** The same for methods of which some are for operators. */
export function defineOperators(name: string, methods: Readonly<Record<string, RuffFunction>>): void {
  allowOverloading();
  defineMethods(name, methods);
}

function ownFields(struct: Struct): `$${string}`[] {
  return Object.keys(struct).filter((key): key is `$${string}` => key.startsWith('$'));
}
