/**
 * One JavaScript class for each struct name and list of fields that literals use: instances made in one place have one
 * hidden class, and `p.x` is a plain property.
 *
 *     class $P extends struct("P") { constructor(x, y) { super(); this.$x = x; this.$y = y; } }
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
    const body: Statement[] = [
      b.statement({ type: 'CallExpression', callee: { type: 'Super' }, arguments: [], optional: false }),
      ...fields.map((field, i) =>
        b.statement(b.assign(fieldMember({ type: 'ThisExpression' }, field), params[i]!)),
      ),
    ];
    return {
      type: 'ClassDeclaration',
      id: b.id(local),
      superClass: b.call(this.imports.core('struct'), b.literal(struct)),
      body: {
        type: 'ClassBody',
        body: [
          {
            type: 'MethodDefinition',
            kind: 'constructor',
            static: false,
            computed: false,
            key: b.id('constructor'),
            value: b.functionExpression(params, body),
          },
        ],
      },
    };
  }
}

/** `object.$name`: where a struct keeps its field `name`. */
export function fieldMember(object: Expression, name: string): ReturnType<typeof b.member> {
  return b.member(object, /^[\p{ID_Continue}]+$/u.test(name) ? `$${name}` : b.literal(`$${name}`));
}
