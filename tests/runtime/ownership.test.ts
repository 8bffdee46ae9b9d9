/**
 * Copy-on-write against always-copy: random programs of four variables, run as compiled code runs them (`share` where a
 * value gets a second holder, `own` before an update) and on plain data that is cloned at every assignment. All
 * variables must print alike after each step.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { field, index, setField, setIndex } from '../../runtime-lib/core/access.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { iterate } from '../../runtime-lib/core/iterate.js';
import { dict, spreadArray, spreadDict } from '../../runtime-lib/core/literals.js';
import { own, ownField, ownIndex, share } from '../../runtime-lib/core/ownership.js';
import { Struct, struct } from '../../runtime-lib/core/struct.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

interface Fields {
  readonly kind: 'dict' | 'struct';
  readonly entries: Record<string, Plain>;
}
type Plain = number | Plain[] | Fields;

class Pair extends struct('Pair') {
  constructor(x: Value, y: Value) {
    super();
    this.$x = x;
    this.$y = y;
  }
}

function make(plain: Plain): Value {
  if (typeof plain === 'number') return plain;
  if (Array.isArray(plain)) return plain.map(make);
  const { entries } = plain;
  if (plain.kind === 'struct') return new Pair(make(entries.x!), make(entries.y!));
  return dict(...Object.entries(entries).flatMap(([key, value]) => [key, make(value)]));
}

function read(holder: Value, key: string): Value {
  return holder instanceof Struct ? field(holder, key) : index(holder, keyOf(holder, key));
}
function write(holder: Value, key: string, value: Value): void {
  if (holder instanceof Struct) setField(holder, key, value);
  else setIndex(holder, keyOf(holder, key), value);
}
function ownPart(holder: Value, key: string): Value {
  return holder instanceof Struct ? ownField(holder, key) : ownIndex(holder, keyOf(holder, key));
}
function keyOf(holder: Value, key: string): Value {
  return holder instanceof Dict ? key : Number(key);
}

/** Through text: `structuredClone` would keep one part that stands in two places one. */
function clone(plain: Plain): Plain {
  return JSON.parse(JSON.stringify(plain)) as Plain;
}

/** The entries of plain data, by name. */
function parts(plain: Plain): Record<string, Plain> {
  if (typeof plain === 'number') return {};
  return Array.isArray(plain) ? (plain as unknown as Record<string, Plain>) : plain.entries;
}

/** A way into the data, chosen by numbers; as long as there are parts. */
function walk(plain: Plain, choices: readonly number[]): string[] {
  const path: string[] = [];
  for (const choice of choices) {
    const keys = Object.keys(parts(plain));
    if (keys.length === 0) break;
    const key = keys[choice % keys.length]!;
    path.push(key);
    plain = parts(plain)[key]!;
  }
  return path;
}

class World {
  values: Value[] = [0, 0, 0, 0];
  plain: Plain[] = [0, 0, 0, 0];

  bind(variable: number, value: Value, plain: Plain): void {
    this.values[variable] = value;
    this.plain[variable] = clone(plain);
  }

  /** `target[path] := value` */
  update(target: number, path: readonly string[], value: Value, plain: Plain): void {
    const copy = clone(plain);
    let holder = (this.values[target] = own(this.values[target]!));
    let model = this.plain[target]!;
    for (const key of path.slice(0, -1)) {
      holder = ownPart(holder, key);
      model = parts(model)[key]!;
    }
    write(holder, path.at(-1)!, value);
    parts(model)[path.at(-1)!] = copy;
  }
}

const variable = fc.nat({ max: 3 });
const choices = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 });
const { data } = fc.letrec<{ data: Plain }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.integer({ min: 0, max: 9 }),
    fc.array(tie('data'), { minLength: 1, maxLength: 3 }),
    fc.record({
      kind: fc.constant('dict' as const),
      entries: fc.dictionary(fc.constantFrom('a', 'b', '1'), tie('data')),
    }),
    fc.record({
      kind: fc.constant('struct' as const),
      entries: fc.record({ x: tie('data'), y: tie('data') }),
    }),
  ),
}));

type Step = (world: World) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  // v := literal
  fc.tuple(variable, data).map(
    ([v, literal]): Step =>
      (world) =>
        world.bind(v, make(literal), literal),
  ),
  // v := w
  fc.tuple(variable, variable).map(
    ([v, w]): Step =>
      (world) => {
        world.bind(v, share(world.values[w]!), world.plain[w]!);
      },
  ),
  // v := w[path]
  fc.tuple(variable, variable, choices).map(
    ([v, w, choice]): Step =>
      (world) => {
        const path = walk(world.plain[w]!, choice);
        const value = path.reduce(read, world.values[w]!);
        world.bind(
          v,
          share(value),
          path.reduce((plain, key) => parts(plain)[key]!, world.plain[w]!),
        );
      },
  ),
  // v := [...w]
  fc.tuple(variable, variable).map(
    ([v, w]): Step =>
      (world) => {
        const [value, plain] = [world.values[w]!, world.plain[w]!];
        if (Array.isArray(value) && Array.isArray(plain)) world.bind(v, [...spreadArray(value)], plain);
      },
  ),
  // v := {...w}
  fc.tuple(variable, variable).map(
    ([v, w]): Step =>
      (world) => {
        const value = world.values[w]!;
        if (value instanceof Dict) world.bind(v, spreadDict(dict(), value), world.plain[w]!);
      },
  ),
  // v := [w, ...w, u]
  fc.tuple(variable, variable, variable).map(
    ([v, w, u]): Step =>
      (world) => {
        const [x, y] = [world.values[w]!, world.values[u]!];
        const [a, b] = [world.plain[w]!, world.plain[u]!];
        const spread = Array.isArray(x) ? [...spreadArray(x)] : [];
        world.bind(v, [share(x), ...spread, share(y)], [a, ...(Array.isArray(a) ? a : []), b]);
      },
  ),
  // v[path] := literal
  fc.tuple(variable, choices, data).map(
    ([v, choice, literal]): Step =>
      (world) => {
        const path = walk(world.plain[v]!, choice);
        if (path.length > 0) world.update(v, path, make(literal), literal);
      },
  ),
  // v[path] := w
  fc.tuple(variable, choices, variable).map(
    ([v, choice, w]): Step =>
      (world) => {
        const path = walk(world.plain[v]!, choice);
        const size = JSON.stringify(world.plain[w]).length;
        if (path.length > 0 && size < 500) world.update(v, path, share(world.values[w]!), world.plain[w]!);
      },
  ),
  // for x in v { v[0] := 7 }
  variable.map(
    (v): Step =>
      (world) => {
        if (!Array.isArray(world.values[v])) return;
        const before = (world.values[v] as Value[]).map(text);
        const seen: string[] = [];
        for (const element of iterate(share(world.values[v]!))) {
          world.update(v, ['0'], 7, 7);
          seen.push(text(element));
        }
        expect(seen).toEqual(before);
      },
  ),
);

test('an update is seen through one name only', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (program) => {
      const world = new World();
      for (const run of program) {
        run(world);
        expect(world.values.map(text)).toEqual(world.plain.map((plain) => text(make(plain))));
      }
    }),
    { numRuns: 3000 },
  );
});

test('a value with one holder is updated in place', () => {
  const [array, table, pair] = [[1, [2]], dict('a', [1]), new Pair([1], 2)];
  expect([own(array), own(table), own(pair)].map((value, i) => value === [array, table, pair][i])).toEqual([
    true,
    true,
    true,
  ]);
  expect([ownIndex(array, 1), ownIndex(table, 'a'), ownField(pair, 'x')]).toEqual([
    array[1],
    table.get('a'),
    pair.$x,
  ]);
});

test('a copy is made once', () => {
  const inner = [1];
  const outer = share([inner]) as Value[];
  const copy = own(outer) as Value[];
  expect(copy).not.toBe(outer);
  expect(own(copy)).toBe(copy);
  const owned = ownIndex(copy, 0);
  expect(owned).not.toBe(inner);
  expect(ownIndex(copy, 0)).toBe(owned);
  expect(outer[0]).toBe(inner);
});

test('a struct copy keeps fields that were added, and is of the same name', () => {
  const pair = share(new Pair(1, [2]));
  setField(pair, 'z', 3);
  const copy = own(pair);
  setField(copy, 'x', 9);
  expect([text(pair), text(copy)]).toEqual(['Pair { x: 1, y: [2], z: 3 }', 'Pair { x: 9, y: [2], z: 3 }']);
});
