/**
 * One JavaScript class for each struct name and list of fields that literals use: instances made in one place have one
 * hidden class, and `p.x` is a plain property.
 *
 *     const $P = shape("P", class { constructor(x, y) { this.shared = false; this.$x = x; this.$y = y; } });
 *
 * The class inherits from that of all structs called P by its prototype only. With `extends` each instance would be
 * made by five constructors in a row, which engines do not always inline: structs took three times as long.
 */
import type { Expression, Statement } from 'estree';
import * as b from './builders.js';
import type { Imports } from './imports.js';
import { toIdentifier } from './js-names.js';

interface Shape {
  readonly local: string;
  readonly struct: string;
  readonly fields: readonly string[];
}

export class Shapes {
  readonly #shapes = new Map<string, Shape>();
  readonly #locals = new Set<string>();

  constructor(readonly imports: Imports) {}

  /** The class of `struct` literals with these fields, in this order. */
  classOf(struct: string, fields: readonly string[]): Expression {
    const key = [struct, ...fields].join(' ');
    let shape = this.#shapes.get(key);
    if (!shape) {
      const base = `$${toIdentifier(struct)}`;
      let local = base;
      for (let n = 1; this.#locals.has(local); n++) local = `${base}$${n}`;
      this.#locals.add(local);
      shape = { local, struct, fields };
      this.#shapes.set(key, shape);
    }
    return b.id(shape.local);
  }

  declarations(): Statement[] {
    return [...this.#shapes.values()].map((shape) => this.#declaration(shape));
  }

  #declaration({ local, struct, fields }: Shape): Statement {
    const params = fields.map((field) => b.id(toIdentifier(field)));
    const self: Expression = { type: 'ThisExpression' };
    const body: Statement[] = [
      b.statement(b.assign(b.member(self, 'shared'), b.literal(false))),
      ...fields.map((field, i) => b.statement(b.assign(fieldMember(self, field), params[i]!))),
    ];
    const made = b.classWith(b.functionExpression(params, body));
    return b.declare('const', b.id(local), b.call(this.imports.core('shape'), b.literal(struct), made));
  }
}

/** `object.$name`: where a struct keeps its field `name`. */
export function fieldMember(object: Expression, name: string): ReturnType<typeof b.member> {
  return b.member(object, /^[\p{ID_Continue}]+$/u.test(name) ? `$${name}` : b.literal(`$${name}`));
}
