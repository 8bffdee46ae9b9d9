import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { to_json } from '../../runtime-lib/builtins/json.js';
import { parse_toml, to_toml } from '../../runtime-lib/builtins/toml.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { describe as debug, text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { type Data, dict, failure, ruff, texts, values } from './support.js';

function value(source: string): Value {
  return parse_toml(`v = ${source}`).get('v');
}

describe('parse_toml', () => {
  test.each([
    ['1_000', 'Int(1000)'],
    ['-0', 'Int(0)'],
    ['0xff', 'Int(255)'],
    ['0o17', 'Int(15)'],
    ['0b11', 'Int(3)'],
    ['9223372036854775807', 'Int(9223372036854775807)'],
    ['-9223372036854775808', 'Int(-9223372036854775808)'],
    ['9007199254740993', 'Int(9007199254740993)'],
    ['1.0', 'Float(1)'],
    ['-0.0', 'Float(-0)'],
    ['1_0.0_1e+1_0', 'Float(100100000000)'],
    ['+inf', 'Float(inf)'],
    ['-inf', 'Float(-inf)'],
    ['nan', 'Float(NaN)'],
    ['true', 'Bool(true)'],
    [`'a\\b'`, 'String("a\\b")'],
    ['"\\u00e9\\U0001F600"', 'String("é😀")'],
    ['"""\na \\\n   b"""', 'String("a b")'],
    ["'''\na'b\n'''", 'String("a\'b\n")'],
    ['[1, [2, "x"], {a = 1}]', 'Array[Int(1), Array[Int(2), String("x")], Dict{a: Int(1)}]'],
  ])('%s is %s', (source, shown) => {
    expect(debug(value(source))).toBe(shown);
  });

  test.each([
    ['1979-05-27', '1979-05-27'],
    ['07:32:00', '07:32:00'],
    ['07:32:00.500', '07:32:00.5'],
    ['1979-05-27T07:32:00Z', '1979-05-27T07:32:00Z'],
    ['1979-05-27t07:32:00z', '1979-05-27T07:32:00Z'],
    ['1979-05-27 07:32:00.120+00:00', '1979-05-27T07:32:00.12+00:00'],
    ['1979-05-27T07:32:00.123456789123-07:30', '1979-05-27T07:32:00.123456789-07:30'],
    ['1979-05-27T07:32:00.000', '1979-05-27T07:32:00'],
    ['1979-05-27T07:32:00-00:00', '1979-05-27T07:32:00+00:00'],
    ['1979-05-27T23:59:60Z', '1979-05-27T23:59:60Z'],
  ])('the date %s is the text %s', (source, shown) => {
    expect(value(source)).toBe(shown);
  });

  test('tables become dicts, arrays of tables arrays', () => {
    const source = '[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\n[a.c]\ne = 1\n[[a.x.y]]\nz = 1\n[t]\nu.v = 1\nu.w = 2';
    expect(to_json(parse_toml(source))).toBe(
      '{"a":[{"b":1,"c":{"d":2}},{"c":{"e":1},"x":{"y":[{"z":1}]}}],"t":{"u":{"v":1,"w":2}}}',
    );
    expect(text(parse_toml('# nothing'))).toBe('{}');
    expect(text(parse_toml('\ufeffa = 1'))).toBe('{"a": 1}');
  });

  test('keys are in the order of the text', () => {
    expect(parse_toml('b = 1\n10 = 2\n"9" = 3\na = 4').keys()).toEqual(['b', '10', '9', 'a']);
  });
});

describe('errors of parse_toml', () => {
  test.each([
    ['a = ', 1, 5],
    ['a = \nb = 1', 1, 5],
    ['a =\n1', 1, 4],
    ['a = # later\n', 1, 5],
    ['a = hello', 1, 5],
    ['a = 1 2', 1, 7],
    ['a = 1 // note', 1, 7],
    ['a: 1', 1, 2],
    ['= 1', 1, 1],
    ['key\n', 1, 4],
    ['a\nb\r\nc\n', 1, 2],
    ['a = 1\n\nkey', 3, 4],
    ['a b = 1', 1, 3],
    ['a = "x', 1, 7],
    ['a = """x\n', 1, 10],
    ['a = "x\ny"', 1, 7],
    ['a = "at 12:30', 1, 14],
    ['a = "\\x"', 1, 8],
    ['a = "\\u00g0"', 1, 8],
    ['a = "\\ud800"', 1, 8],
    ['a = "\u0001"', 1, 6],
    ['a = "😀" x', 1, 9],
    ['a = 01', 1, 6],
    ['a = 1__0', 1, 7],
    ['a = 1.', 1, 7],
    ['a = 9223372036854775808', 1, 5],
    ['a = [1, -9223372036854775809]', 1, 9],
    ['a = 1e400', 1, 5],
    ['a = 2024-13-01', 1, 10],
    ['a = 2024-02-30', 1, 13],
    ['a = 2024-1-1', 1, 10],
    ['a = 2024-01-01T25:00:00', 1, 15],
    ['a = 2024-01-01T23:60:00', 1, 19],
    ['a = 2024-01-01T23:00:00+25:00', 1, 25],
    ['a = 25:00:00', 1, 7],
    ['a = 12:30', 1, 10],
    ['a = [1,,2]', 1, 8],
    ['a = [1\n2]', 2, 1],
    ['a = [1,\n', 1, 9],
    ['a = {b = 1 c = 2}', 1, 12],
    ['a = {b = 1,}', 1, 11],
    ['a = {b = 1\n}', 1, 11],
    ['[a', 1, 3],
    ['[]', 1, 2],
    ['[a] x', 1, 5],
    ['a = 1\na = 2', 2, 1],
    ['a.b = 1\n a.b.c = 2', 2, 2],
    ['[a]\n[a]', 2, 1],
    ['[a]\n[[a]]', 2, 1],
    ['a = 1\n[a.b]', 2, 1],
    ['[x]\ny.z = 1\n[x.y]', 3, 1],
    ['a = {b = 1, b = 2}', 1, 6],
    ['a = {b = {}, c = {d = 1, d = 2}}', 1, 19],
  ])('%j at %d:%d', (source, line, column) => {
    const message = failure(() => parse_toml(source));
    expect(message.split('\n')[0]).toBe(
      `TOML parse error: TOML parse error at line ${line}, column ${column}`,
    );
  });

  test('the line is shown with a mark below the place', () => {
    const [, gutter, line, mark, reason] = failure(() => parse_toml('ok = 1\na = "é" x\n')).split('\n');
    expect([gutter, line, mark]).toEqual(['  |', '2 | a = "é" x', '  |         ^']);
    expect(reason).not.toBe('');
  });

  test('the parts of TOML 1.1 are errors', () => {
    for (const source of ['a = "\\e"', 'a = {\nb = 1\n}', 'a = 07:32']) {
      expect(failure(() => parse_toml(source))).toMatch(/^TOML parse error: /);
    }
  });
});

describe('to_toml', () => {
  test.each<[{ [key: string]: Data }, string]>([
    [{}, ''],
    [{ b: 1, a: 'x', f: 1.5, yes: true, n: null }, 'a = "x"\nb = 1\nf = 1.5\nn = ""\nyes = true\n'],
    [{ z: { y: 1 }, a: 1 }, 'a = 1\n\n[z]\ny = 1\n'],
    [{ a: { b: { c: {} } } }, '[a.b.c]\n'],
    [{ a: { x: { y: 1 }, b: 2 } }, '[a]\nb = 2\n\n[a.x]\ny = 1\n'],
    [{ a: [{}, {}] }, '[[a]]\n\n[[a]]\n'],
    [{ a: [{ b: [{ c: 1 }, { d: {} }] }] }, '[[a]]\n\n[[a.b]]\nc = 1\n\n[[a.b]]\n\n[a.b.d]\n'],
    [{ b: [{ c: 1 }], a: { d: 1 } }, '[a]\nd = 1\n\n[[b]]\nc = 1\n'],
    [{ a: [1, { b: {}, c: [{ d: 1 }] }] }, 'a = [1, { b = {}, c = [{ d = 1 }] }]\n'],
    [{ a: [], b: [[]] }, 'a = []\nb = [[]]\n'],
    [{ 'a b': { 'c.d': 1, '': 2, 'say "x"': 3 } }, '["a b"]\n"" = 2\n"c.d" = 1\n\'say "x"\' = 3\n'],
  ])('%j', (data, expected) => {
    expect(to_toml(dict(data))).toBe(expected);
  });

  test('ints of 64 bits are exact', () => {
    expect(to_toml(dict({ i: [2n ** 63n - 1n, -(2n ** 63n)] }))).toBe(
      'i = [9223372036854775807, -9223372036854775808]\n',
    );
  });

  test.each([
    ['plain', '"plain"'],
    ['tab\t', '"tab\\t"'],
    ['say "hi"', `'say "hi"'`],
    ['back\\slash\t', `'back\\slash\t'`],
    ["it's", `"it's"`],
    [`'"`, `"""'""""`],
    [`'\\`, `''''\\'''`],
    [`'''"""`, `"'''\\"\\"\\""`],
    ['two\nlines', '"""\ntwo\nlines"""'],
    ['\\\n', "'''\n\\\n'''"],
    ['"""\n\u0001', '"""\n""\\"\n\\u0001"""'],
    ['\b\f\r\u001f\u007f', '"\\b\\f\\r\\u001F\\u007F"'],
  ])('the text %j is %s', (source, shown) => {
    expect(to_toml(dict({ k: source }))).toBe(`k = ${shown}\n`);
  });

  test.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [1e20, '100000000000000000000.0'],
    [1e-7, '0.0000001'],
    [Number.POSITIVE_INFINITY, 'inf'],
    [Number.NEGATIVE_INFINITY, '-inf'],
    [Number.NaN, 'nan'],
  ])('the float %d is %s', (source, shown) => {
    const table = new Dict();
    table.set('k', float(source));
    expect(to_toml(table)).toBe(`k = ${shown}\n`);
  });

  test.each([5, 'x', [1], [{}], null, true])('%j is no document', (data) => {
    expect(failure(() => to_toml(ruff(data)))).toBe('TOML serialization error: unsupported rust type');
  });

  test('refuses what TOML has no form for', () => {
    const table = dict({ a: [1] });
    table.set('f', [to_toml]);
    for (const value of [table, to_toml]) {
      expect(failure(() => to_toml(value))).toBe('Cannot convert NativeFunction(to_toml) to TOML');
    }
  });

  test('texts read back as they were', () => {
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        expect(parse_toml(to_toml(dict({ [`k${key}`]: value }))).get(`k${key}`)).toBe(value);
      }),
    );
  });

  test('dicts read back as they were, but for null', () => {
    fc.assert(
      fc.property(values, (value) => {
        const table = new Dict();
        table.set('root', value);
        const written = to_toml(table);
        expect(to_toml(parse_toml(written))).toBe(written);
        expect(text(parse_toml(written))).toBe(text(withoutNull(table)));
      }),
    );
  });
});

function withoutNull(value: Value): Value {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!(value instanceof Dict)) return value;
  const result = new Dict();
  for (const key of value.keys()) result.set(key, withoutNull(value.get(key)!));
  return result;
}
