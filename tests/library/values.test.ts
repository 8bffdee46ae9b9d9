/** Every rule of docs/javascript.md about values, in the direction in which it is stated. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRuff } from './support.js';

/** `same(x)` takes a value in and gives it out; `kind(x)` says what it is in Ruff. */
const PASSING = {
  'passing.ruff': `
    export func same(x) { return x }
    export func kind(x) { return type(x) }
    export func shown(x) { return to_string(x) }
    export func first(xs) { return xs[0] }
  `,
};

describe('values that go to JavaScript', () => {
  const GIVING = {
    'giving.ruff': `
      export func plain() { return [null, true, "text", 7, 1.5, 2.0] }
      export func wide() { return [9007199254740991, 9007199254740992, -9223372036854775807 - 1] }
      export func table() { return {"b": 1, "a": [2], "__proto__": 3} }
      export func bytes() { return decode_base64("AQID") }
      export func items() { return Set([1, 2, 2]) }
      export func outcomes() { return [Ok(1), Err("no"), Some([2]), None] }
      export func red() { return Color::Red(1, "x") }
      export func is_red(c) { match c { case Color::Red(n): { return n } default: { return null } } }
      export func* numbers(n) { for i in range(0, n) { yield i } }
      export func made() { ch := channel() return ch }
      export func is_channel(ch) { return type(ch) }
    `,
  };

  test('are what JavaScript has for them', async () => {
    const { plain, wide } = await importRuff(GIVING);
    expect(plain()).toEqual([null, true, 'text', 7, 1.5, 2]);
    expect(wide()).toEqual([9007199254740991, 9007199254740992n, -9223372036854775808n]);
  });

  test('are new each time: a change of one is seen by nobody', async () => {
    const { LIST, list } = await importRuff({
      'm.ruff': 'export const LIST := [1, [2]]\nexport func list() { return LIST }',
    });
    LIST[1].push(3);
    expect(list()).toEqual([1, [2]]);
  });

  test('dicts are plain objects, or maps in their own order', async () => {
    const { table } = await importRuff(GIVING);
    const object = table();
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(Object.entries(object)).toEqual([
      ['b', 1],
      ['a', [2]],
      ['__proto__', 3],
    ]);
    const { table: map } = await importRuff(GIVING, { dicts: 'map' });
    expect(map()).toEqual(
      new Map<string, unknown>([
        ['b', 1],
        ['a', [2]],
        ['__proto__', 3],
      ]),
    );
  });

  test('bytes are a Uint8Array, sets a Set, generators iterators', async () => {
    const { bytes, items, numbers } = await importRuff(GIVING);
    expect(bytes()).toEqual(Uint8Array.of(1, 2, 3));
    expect(items()).toEqual(new Set([1, 2]));
    expect([...numbers(3)]).toEqual([0, 1, 2]);
  });

  test('results, options and variants are tagged objects, which come back as they were', async () => {
    const { outcomes, red, is_red } = await importRuff(GIVING);
    expect(outcomes()).toEqual([
      { tag: 'Ok', value: 1 },
      { tag: 'Err', value: 'no' },
      { tag: 'Some', value: [2] },
      { tag: 'None' },
    ]);
    expect(red()).toEqual({ tag: 'Color::Red', values: [1, 'x'] });
    expect(is_red(red())).toBe(1);
  });

  test('what JavaScript has no use for can be handed back', async () => {
    const { made, is_channel } = await importRuff(GIVING);
    expect(is_channel(made())).toBe('channel');
  });
});

describe('values that come from JavaScript', () => {
  test('are what Ruff has for them', async () => {
    const { kind } = await importRuff(PASSING);
    const kinds = [
      undefined,
      null,
      true,
      'a',
      1,
      1.5,
      -0,
      Number.NaN,
      2 ** 53,
      2n,
      2n ** 60n,
      [1],
      {},
      new Map(),
    ];
    expect(kinds.map(kind)).toEqual(
      'null null bool string int float float float float int int array dict dict'.split(' '),
    );
    const more = [
      new Uint8Array(2),
      new Set([1]),
      Promise.resolve(1),
      () => 1,
      new Date(0),
      new ArrayBuffer(1),
    ];
    expect(more.map(kind)).toEqual('bytes set promise function object bytes'.split(' '));
  });

  test('numbers: whole ones are ints while they are safe, typed arrays of floats stay floats', async () => {
    const { kind, first, shown } = await importRuff(PASSING);
    expect([kind(9007199254740991), kind(9007199254740992)]).toEqual(['int', 'float']);
    expect(kind(first(new Float64Array([1])))).toBe('int');
    expect(shown(2n ** 62n)).toBe('4611686018427387904');
    expect(() => kind(2n ** 63n)).toThrow('An int has 64 bits; 9223372036854775808 does not fit');
  });

  test('a whole number is a float where the parameter says so', async () => {
    const { half, kind } = await importRuff({
      'm.ruff': `
        export func half(x: float) { return x / 2 }
        export func kind(x: float, y) { return type(x) + type(y) }
      `,
    });
    expect(half(5)).toBe(2.5);
    expect(kind(1, 1)).toBe('floatint');
  });

  test('plain objects are dicts with their own properties, Maps with text and int keys too', async () => {
    const { same, shown } = await importRuff(PASSING);
    expect(shown({ b: 1, a: undefined })).toBe('{"a": null, "b": 1}');
    expect(
      shown(
        new Map<unknown, unknown>([
          [2, 'x'],
          ['k', 1],
        ]),
      ),
    ).toBe('{"2": x, "k": 1}');
    expect(() => same(new Map([[{}, 1]]))).toThrow('The keys of a dict are strings and ints');
    expect(same(Object.assign(Object.create(null), { a: [{ b: 2 }] }))).toEqual({ a: [{ b: 2 }] });
  });

  test('objects of classes stay what they are', async () => {
    const { same, shown } = await importRuff(PASSING);
    const date = new Date(0);
    const service = { name: 'x', start() {} };
    expect([same(date), same(service)]).toEqual([date, service]);
    expect(same(date)).toBe(date);
    expect(shown(new URL('http://a/b'))).toBe('http://a/b');
  });

  test('what cannot be a value is refused', async () => {
    const { same } = await importRuff(PASSING);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => same(circle)).toThrow('A value that contains itself cannot be a value in Ruff');
    expect(() => same(Symbol('s'))).toThrow('A symbol of JavaScript is no value in Ruff');
  });

  test('half a character becomes the replacement character', async () => {
    const { same } = await importRuff(PASSING);
    expect(same('a\ud800b😀')).toBe('a\ufffdb😀');
  });

  test('all data goes through Ruff unchanged', async () => {
    const { same } = await importRuff(PASSING);
    const { same: sameInMaps } = await importRuff(PASSING, { dicts: 'map' });
    const leaf = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.double(),
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
      fc.uint8Array(),
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('data')),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('data')),
      ),
    }));
    fc.assert(fc.property(data, (value) => void expect(same(value)).toEqual(value)));
    const map = fc.array(fc.tuple(fc.string({ unit: 'binary' }), leaf)).map((entries) => new Map(entries));
    fc.assert(fc.property(map, (value) => void expect([...sameInMaps(value)]).toEqual([...value])));
  });
});
