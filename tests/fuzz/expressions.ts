/**
 * Random expressions that mostly succeed: divisors are not zero, indexes are within bounds, arrays have two elements or
 * more, dictionaries have the entries `a` and `b`. Ints near the limits may overflow; that is wanted, now and then.
 */
import type { Random } from './random.js';
import type { Scope } from './scope.js';
import { type Expression, expression, type Kind } from './tree.js';

/** A function or a closure that can be called here. */
export interface Callable {
  readonly name: string;
  /** An argument that is always the same, before the others. */
  readonly first?: string;
  readonly params: readonly Kind[];
  readonly result: Kind;
}

export interface Place {
  readonly scope: Scope;
  readonly callables: readonly Callable[];
  /** No code of the program may be called: what calls it cannot wait for it. */
  readonly callsNothing?: boolean;
}

const NUMERIC: readonly Kind[] = ['int', 'float', 'num'];
const SHOWN: readonly Kind[] = [
  'int',
  'float',
  'num',
  'text',
  'bool',
  'ints',
  'nums',
  'grid',
  'dict',
  'point',
  'result',
];

/** Around the ends of what is exact in a double, in a machine word, and in the language. */
const WIDE = [
  2147483647,
  2147483648,
  4294967295,
  4294967296,
  9007199254740991n,
  9007199254740992n,
  9007199254740993n,
  4611686018427387904n,
  9223372036854775806n,
  9223372036854775807n,
];
const FLOATS = [
  '0.0',
  '0.1',
  '0.5',
  '1.0',
  '1.5',
  '2.0',
  '3.25',
  '100.0',
  '9007199254740992.0',
  '1000000000000000000000.0',
];
const TEXTS = ['', 'a', 'b', 'mon', 'x y', 'äé', '😀!', '12'];

export class Expressions {
  constructor(
    readonly random: Random,
    /** Only what the reference does right. */
    readonly shared: boolean,
  ) {}

  make(kind: Kind, place: Place, depth = 3): Expression {
    const { random } = this;
    const variables = place.scope.visible(kind);
    if (variables.length > 0 && random.chance(depth > 0 ? 0.35 : 0.8)) {
      return expression(kind)`${random.pick(variables).name}`;
    }
    const callables = place.callables.filter(({ result }) => result === kind);
    if (depth > 0 && callables.length > 0 && random.chance(0.15)) {
      return this.call(random.pick(callables), place, depth - 1);
    }
    return depth > 0 ? this.#compound(kind, place, depth - 1) : this.#simple(kind, place);
  }

  call({ name, first, params, result }: Callable, place: Place, depth: number): Expression {
    const args = [...(first ? [first] : []), ...params.map((kind) => this.make(kind, place, depth))];
    const parts = args.flatMap((arg, i) => (i > 0 ? [', ', arg] : [arg]));
    return { kind: result, parts: [`${name}(`, ...parts, ')'] };
  }

  /** Any value that can be printed. */
  shown(place: Place, depth = 2): Expression {
    return this.make(this.random.pick([...SHOWN, 'any']), place, depth);
  }

  #numeric(place: Place, depth: number): Expression {
    return this.make(this.random.pick(NUMERIC), place, depth);
  }

  #simple(kind: Kind, place: Place): Expression {
    const { random } = this;
    const e = expression(kind);
    switch (kind) {
      case 'int':
        return random.chance(0.06) ? e`${String(random.pick(WIDE))}` : e`${random.below(11)}`;
      case 'float':
        return e`${random.pick(FLOATS)}`;
      case 'num':
        return random.chance(0.5) ? e`${random.below(11)}` : e`${random.pick(FLOATS)}`;
      case 'text':
        return e`"${random.pick(TEXTS)}"`;
      case 'bool':
        return e`${random.pick(['true', 'false'])}`;
      case 'ints':
        return e`[${random.below(9)}, ${random.below(9)}]`;
      case 'nums':
        return e`[${random.below(9)}, ${random.pick(FLOATS)}]`;
      case 'grid':
        return e`[[${random.below(9)}, 1], [2, ${random.below(9)}]]`;
      case 'dict':
        return e`{"a": ${random.below(9)}, "b": ${random.pick(FLOATS)}}`;
      case 'point':
        return e`P { x: ${random.below(9)}, y: ${random.pick(FLOATS)} }`;
      case 'result':
        return e`${random.pick(['Ok(1)', 'Err("e")', 'Some(2)', 'None'])}`;
      case 'any':
        return random.chance(0.2) ? e`null` : e`${this.#simple(random.pick(SHOWN), place)}`;
      case 'fn':
        return e`func(z) { return z + ${random.below(9)} }`;
    }
  }

  #compound(kind: Kind, place: Place, depth: number): Expression {
    const { random } = this;
    const e = expression(kind);
    const make = (of: Kind) => this.make(of, place, depth);
    const small = () => random.below(8) + 1;
    const ours = this.shared ? 0 : 1;
    const calls = place.callsNothing ? 0 : 1;
    switch (kind) {
      case 'int':
        return random.weighted<Expression>([
          [ours * calls, () => e`len(filter(${make('nums')}, func(z) { return z > ${small()} }))`],
          [3, () => e`(${make('int')} ${random.pick(['+', '-'])} ${make('int')})`],
          [2, () => e`(${make('int')} % 1000 * ${make('int')} % 1000)`],
          [1, () => e`(${make('int')} * ${small()})`],
          // Products around what a double, and what an int, can hold.
          [0.5, () => e`((${make('int')} % 2147483648 * 1103515245 + 12345) % 2147483648)`],
          [0.5, () => e`(${make('int')} % 1000000007 * (${make('int')} % 1000000007) % 1000000007)`],
          [0.3, () => e`(${make('int')} % 94906267 * (${make('int')} % 94906267) - ${small()})`],
          [0.2, () => e`(${make('int')} % 3037000500 * (${make('int')} % 3037000500))`],
          [2, () => e`(${make('int')} ${random.pick(['/', '%'])} ${small()})`],
          [1, () => e`(${make('int')} / (0 - ${small()}))`],
          [1, () => e`(-${make('int')})`],
          [2, () => e`${make('ints')}[${random.pick(['0', '1', '-1', '-2'])}]`],
          [1, () => e`len(${make(random.pick<Kind>(['ints', 'nums', 'grid', 'text']))})`],
          [1, () => e`${make('grid')}[${random.below(2)}][${random.below(2)}]`],
          [1, () => e`(${make('int')} ?? ${make('int')})`],
          [1, () => e`(null ?? ${make('int')})`],
          [0.5, () => e`${random.pick(['min', 'max'])}(${make('int')}, ${small()})`],
          [0.5, () => e`${random.pick(['bit_and', 'bit_or', 'bit_xor'])}(len(${make('ints')}), ${small()})`],
          [0.5, () => e`to_int(${make('float')} % 1000.0)`],
          [0.5, () => e`sum(map(${make('ints')}, func(z) { return z % 1000 }))`],
          [0.5, () => e`index_of(${make('ints')}, ${make('int')})`],
          [0.5 * calls, () => e`reduce(${make('ints')}, ${small()}, func(y, z) { return y % 1000 + z })`],
        ]);
      case 'float':
        return random.weighted<Expression>([
          [3, () => e`(${make('float')} ${random.pick(['+', '-', '*'])} ${this.#numeric(place, depth)})`],
          [2, () => e`(${this.#numeric(place, depth)} ${random.pick(['+', '-', '*', '/'])} ${small()}.5)`],
          [1, () => e`(${make('float')} % ${small()}.0)`],
          [1, () => e`(-${make('float')})`],
          [1, () => e`(${this.#numeric(place, depth)} / 2.0)`],
          [
            1,
            () =>
              e`${random.pick(['abs', 'floor', 'ceil', 'round', 'to_float'])}(${this.#numeric(place, depth)})`,
          ],
          [0.5, () => e`sqrt(abs(${make('num')}))`],
          [0.5, () => e`pow(${make('num')} % 10, ${random.pick(['2', '3', '0.5'])})`],
        ]);
      case 'num':
        return random.weighted<Expression>([
          [3, () => e`${this.#numeric(place, depth)}`],
          [3, () => e`(${make('num')} ${random.pick(['+', '-'])} ${this.#numeric(place, depth)})`],
          [1, () => e`(${make('num')} % 1000 * ${make('num')})`],
          [1, () => e`(${make('num')} ${random.pick(['/', '%'])} ${small()})`],
          [2, () => e`${make('nums')}[${random.pick(['0', '1', '-1'])}]`],
          [2, () => e`${make('dict')}${random.pick(['["a"]', '["b"]', '.a', '.b'])}`],
          [2, () => e`(${make('point')})${random.pick(['.x', '.y'])}`],
          [
            calls,
            () => e`(${this.#receiver(place, depth)}).${random.pick(['total()', `moved(${small()})`])}`,
          ],
          [calls, () => e`(${make('num')} |> ${make('fn')})`],
          [1, () => e`${random.pick(['min', 'max'])}(${make('num')}, ${small()})`],
          [0.5, () => e`get(${make('dict')}, "${random.pick(['a', 'z'])}", ${make('num')})`],
          [0.5 * calls, () => e`reduce(${make('nums')}, ${make('num')}, func(y, z) { return y % 1000 + z })`],
          [0.5, () => e`pop(${make('nums')})[1]`],
        ]);
      case 'text':
        return random.weighted<Expression>([
          [2, () => e`(${make('text')} + ${make('text')})`],
          [3, () => e`"<\${${this.#plain(place, depth)}} \${${this.#plain(place, depth)}}>"`],
          [1, () => e`to_string(${this.shown(place, depth)})`],
          [2, () => e`type(${this.shown(place, depth)})`],
          [1, () => e`upper(${make('text')})`],
          [1, () => e`("z" + ${make('text')})[0]`],
          [0.5, () => e`join(${make('nums')}, "${random.pick([',', ', '])}")`],
          [0.5, () => e`keys(${make('dict')})[${random.below(2)}]`],
          [0.5, () => e`split(${make('text')}, " ")[0]`],
          [0.5, () => e`substring(${make('text')}, ${random.below(2)}, ${small()})`],
        ]);
      case 'bool':
        return random.weighted<Expression>([
          [4, () => e`(${this.#numeric(place, depth)} ${this.#comparison()} ${this.#numeric(place, depth)})`],
          [1, () => e`(${make('text')} ${this.#comparison()} ${make('text')})`],
          [
            2,
            () => e`(${this.shown(place, depth)} ${random.pick(['==', '!='])} ${this.shown(place, depth)})`,
          ],
          [
            2,
            () => e`(${this.shown(place, depth)} ${random.pick(['&&', '||'])} ${this.shown(place, depth)})`,
          ],
          [2, () => e`(${make('int')} ${this.#comparison()} ${this.#simple('int', place)})`],
          [1, () => e`(${make('bool')} ${random.pick(['&&', '||'])} ${make('bool')})`],
          [1, () => e`(!${make('bool')})`],
          [0.5, () => e`contains(${make('nums')}, ${make('num')})`],
          [0.5, () => e`${random.pick(['is_int', 'is_float', 'is_string'])}(${make('any')})`],
          [ours, () => e`(${make('point')} ${random.pick(['<', '=='])} ${make('point')})`],
        ]);
      case 'ints':
        return random.weighted<Expression>([
          [2, () => e`[${make('int')}, ${make('int')}]`],
          [2, () => e`push(${make('ints')}, ${make('int')})`],
          [ours * calls, () => e`(${make('ints')}).push(${make('int')})`],
          [1, () => e`[...${make('ints')}, ${make('int')}]`],
          [0.5, () => e`range(${small()}, ${10 + small()})`],
          [0.5, () => e`${random.pick(['reverse', 'sort'])}(${make('ints')})`],
          [0.5, () => e`concat(${make('ints')}, ${make('ints')})`],
          [0.5, () => e`flatten(${make('grid')})`],
          [1, () => e`${make('grid')}[${random.below(2)}]`],
          [calls, () => e`map(${make('ints')}, func(z) { return z % 1000 * ${small()} })`],
        ]);
      case 'nums':
        return random.weighted<Expression>([
          [2, () => e`[${this.#numeric(place, depth)}, ${this.#numeric(place, depth)}]`],
          [1, () => e`push(${make('nums')}, ${this.#numeric(place, depth)})`],
          [1, () => e`[...${make('nums')}, ${make('num')}]`],
          [0.5, () => e`${random.pick(['reverse', 'sort'])}(${make('nums')})`],
          [0.5, () => e`values(${make('dict')})`],
          [0.5, () => e`concat(${make('ints')}, ${make('nums')})`],
          [1, () => e`${make('ints')}`],
          [2 * ours * calls, () => e`map(${make('nums')}, ${make('fn')})`],
        ]);
      case 'grid':
        return random.weighted<Expression>([
          [2, () => e`[${make('ints')}, ${make('ints')}]`],
          [1, () => e`push(${make('grid')}, ${make('ints')})`],
        ]);
      case 'dict':
        return random.weighted<Expression>([
          [2, () => e`{"a": ${make('num')}, "b": ${make('num')}}`],
          [1, () => e`{"b": ${make('num')}, "c": ${make('int')}, "a": ${make('float')}}`],
          [1, () => e`{...${make('dict')}, "a": ${make('num')}}`],
          [0.5, () => e`merge(${make('dict')}, ${make('dict')})`],
        ]);
      case 'point':
        return random.weighted<Expression>([
          [3, () => e`P { x: ${make('num')}, y: ${make('num')} }`],
          [2, () => e`(${make('point')} + ${make('point')})`],
          [1, () => e`(-${make('point')})`],
        ]);
      case 'result':
        return e`${random.pick(['Ok', 'Err', 'Some'])}(${this.shown(place, depth)})`;
      case 'any':
        return random.weighted<Expression>([
          [1, () => e`null`],
          [8, () => e`${this.shown(place, depth)}`],
          [0.5, () => e`enumerate(${make('nums')})`],
          [0.5, () => e`items(${make('dict')})`],
          [0.5, () => e`zip(${make('ints')}, ${make('nums')})`],
          [0.5, () => e`chunk(${make('ints')}, 2)`],
          [ours, () => e`(Color::Red)`],
          [ours, () => e`(Color::Rgb(${make('num')}, ${make('ints')}))`],
        ]);
      case 'fn':
        return e`func(z) { return z + ${make('num')} }`;
    }
  }

  /** The reference evaluates the receiver of a method call twice. */
  #receiver(place: Place, depth: number): Expression {
    return this.shared
      ? this.make('point', { ...place, callables: [] }, 0)
      : this.make('point', place, depth);
  }

  #comparison(): string {
    return this.random.pick(['<', '<=', '>', '>=', '==', '!=']);
  }

  /** What may stand in an interpolation without quotes in quotes becoming hard to read. */
  #plain(place: Place, depth: number): Expression {
    return this.make(this.random.pick(SHOWN), place, Math.min(depth, 1));
  }
}
