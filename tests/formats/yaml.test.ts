import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse_yaml, to_yaml } from '../../runtime-lib/builtins/yaml.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { describe as debug, text } from '../../runtime-lib/core/text.js';
import { type Data, dict, failure, ruff, texts, values } from './support.js';

describe('scalars of parse_yaml', () => {
  test.each([
    ['', 'Null'],
    ['# note', 'Null'],
    ['---\n', 'Null'],
    ['~', 'Null'],
    ['NULL', 'Null'],
    ['nULL', 'String("nULL")'],
    ['True', 'Bool(true)'],
    ['FALSE', 'Bool(false)'],
    ['yes', 'String("yes")'],
    ['off', 'String("off")'],
    ['12', 'Int(12)'],
    ['+12', 'Int(12)'],
    ['-0', 'Int(0)'],
    ['0x1f', 'Int(31)'],
    ['-0x1f', 'Int(-31)'],
    ['0o17', 'Int(15)'],
    ['0b11', 'Int(3)'],
    ['0o8', 'String("0o8")'],
    ['0X1f', 'String("0X1f")'],
    ['007', 'String("007")'],
    ['-007', 'String("-007")'],
    ['1_000', 'String("1_000")'],
    ['12:30', 'String("12:30")'],
    ['2024-01-01', 'String("2024-01-01")'],
    ['9223372036854775807', 'Int(9223372036854775807)'],
    ['-9223372036854775808', 'Int(-9223372036854775808)'],
    ['9223372036854775808', 'Float(9223372036854776000)'],
    ['0xffffffffffffffff', 'Float(18446744073709552000)'],
    ['340282366920938463463374607431768211456', 'Float(340282366920938500000000000000000000000)'],
    ['1.', 'Float(1)'],
    ['.5', 'Float(0.5)'],
    ['00.5', 'Float(0.5)'],
    ['1e3', 'Float(1000)'],
    ['-0.0', 'Float(-0)'],
    ['1e400', 'String("1e400")'],
    ['inf', 'String("inf")'],
    ['.inf', 'Float(inf)'],
    ['+.Inf', 'Float(inf)'],
    ['-.INF', 'Float(-inf)'],
    ['.NaN', 'Float(NaN)'],
    ["'12'", 'String("12")'],
    ['"a\\u00e9\\n"', 'String("aé\n")'],
    ["'it''s'", 'String("it\'s")'],
    ['! 5', 'Int(5)'],
    ['!any 5', 'Int(5)'],
    ['!!str 5', 'String("5")'],
    ['!!str', 'String("")'],
    ['!!int "5"', 'Int(5)'],
    ['!!float 5', 'Float(5)'],
    ['!!bool "true"', 'Bool(true)'],
    ['!!null ~', 'Null'],
  ])('%j is %s', (source, shown) => {
    expect(debug(parse_yaml(source))).toBe(shown);
  });
});

describe('parse_yaml', () => {
  test.each([
    ['a: 1\nb:\n- x\n- y: 2', '{"a": 1, "b": [x, {"y": 2}]}'],
    ['- 1\n- - 2\n  - 3', '[1, [2, 3]]'],
    ['{a: [1, {b: c}], d}', '{"a": [1, {"b": c}], "d": null}'],
    ['a: [\n  1\n]\nb: {\n  c: 1\n}', '{"a": [1], "b": {"c": 1}}'],
    ['a: |\n  x\n  y\nb: >\n  x\n  y\nc: |-\n  z\n', '{"a": x\ny\n, "b": x y\n, "c": z}'],
    ['a: |\n  x', '{"a": x}'],
    ['a: &k {x: 1}\nb: *k', '{"a": {"x": 1}, "b": {"x": 1}}'],
    ['- &k 1\n- &k 2\n- *k', '[1, 2, 2]'],
    ['a: &k {x: 1}\nb:\n  <<: *k', '{"a": {"x": 1}, "b": {"<<": {"x": 1}}}'],
    [
      '1: a\ntrue: b\n2.50: c\nnull: d\n? [x, y]\n: e',
      '{"1": a, "2.50": c, "[x, y]": e, "null": d, "true": b}',
    ],
    ['- &k x\n- *k : 1', '[x, {"x": 1}]'],
    ['a: !point {x: 1}\nb: !!seq [1]', '{"a": {"x": 1}, "b": [1]}'],
    ['%YAML 1.1\n---\na: yes', '{"a": yes}'],
    ['\ufeffa: 1\r\nb: 2\r\n', '{"a": 1, "b": 2}'],
    ['--- a\n...\n', 'a'],
  ])('%j', (source, shown) => {
    expect(text(parse_yaml(source))).toBe(shown);
  });

  test('keys are in the order of the text', () => {
    expect(parse_yaml('b: 1\n10: 2\n9: 3\na: 4').keys()).toEqual(['b', '10', '9', 'a']);
  });

  test('an alias is another holder of the value', () => {
    expect(parse_yaml('a: &k [1]\nb: *k').get('b').shared).toBe(true);
  });

  test.each([
    ['a: 1\na: 2', 'duplicate entry with key "a"'],
    ['&k a: 1\n*k : 2', 'duplicate entry with key "a"'],
    ['- x: {1: a, "1": b}', 'duplicate entry with key "1"'],
    ['a: 1\n---\nb: 2', 'deserializing from YAML containing more than one document is not supported'],
    ['a: *b', 'unknown anchor'],
    ['a: &b [*b]', 'recursion limit exceeded'],
    ['a: !!int x', 'invalid value: string "x", expected an integer'],
    ['a: !!float x', 'invalid value: string "x", expected a float'],
    ['a: !!bool x', 'invalid value: string "x", expected a boolean'],
    ['a: !!null x', 'invalid value: string "x", expected null'],
    ['18446744073709551616', 'invalid type: integer `18446744073709551616` as u128, expected any YAML value'],
    ['-9223372036854775809', 'invalid type: integer `-9223372036854775809` as i128, expected any YAML value'],
    ['a: \u0007', 'control characters are not allowed'],
  ])('%j: %s', (source, detail) => {
    expect(failure(() => parse_yaml(source))).toBe(`YAML parse error: ${detail}`);
  });

  test.each(['a: [1', 'a: b: c', '\ta: 1', 'a: "x', 'a: @x', '- a\n b: c', '{a: b: c}'])(
    '%j is an error on one line',
    (source) => {
      expect(failure(() => parse_yaml(source))).toMatch(/^YAML parse error: .+ at line \d+, column \d+$/);
    },
  );
});

describe('strings of to_yaml', () => {
  test.each([
    ['plain text', 'plain text'],
    ['y', 'y'],
    ['1_000', '1_000'],
    ['1e400', '1e400'],
    ['a#b', 'a#b'],
    ['a:b', 'a:b'],
    ['-a', '-a'],
    ['?a', '?a'],
    [':a', ':a'],
    ['a ,b', 'a ,b'],
    ["it's", "it's"],
    ['back\\slash', 'back\\slash'],
    ['é😀\u00a0', 'é😀\u00a0'],
    ['', "''"],
    ['null', "'null'"],
    ['~', "'~'"],
    ['TRUE', "'TRUE'"],
    ['12', "'12'"],
    ['0x1f', "'0x1f'"],
    ['1.', "'1.'"],
    ['.inf', "'.inf'"],
    ['007', "'007'"],
    ['123456789012345678901234567890', "'123456789012345678901234567890'"],
    [' lead', "' lead'"],
    ['trail ', "'trail '"],
    ['a: b', "'a: b'"],
    ['a:', "'a:'"],
    ['a #b', "'a #b'"],
    ['- a', "'- a'"],
    ['-', "'-'"],
    ['?', "'?'"],
    ["'q'", "'''q'''"],
    ['---a', "'---a'"],
    ['...', "'...'"],
    ...[...'#,[]{}&*!|>"%@`'].map((char) => [`${char}x`, `'${char}x'`]),
    ['tab\t', '"tab\\t"'],
    ['\u0000\u0007\b\v\f\r\u001b"\\', '"\\0\\a\\b\\v\\f\\r\\e\\"\\\\"'],
    ['\u0001\u007f\u0085\u2028\u2029\ufeff', '"\\x01\\x7F\\N\\L\\P\\uFEFF"'],
    ['two\nlines', '|-\n  two\n  lines'],
    ['two\nlines\n', '|\n  two\n  lines'],
    ['gap\n\nend\n\n', '|+\n  gap\n\n  end\n'],
    ['\n', '|2+\n'],
    [' indented\nx', '|2-\n   indented\n  x'],
    ['space before \nbreak', '"space before \\nbreak"'],
    ['tab\t\nbreak', '"tab\\t\\nbreak"'],
  ])('%j', (source, shown) => {
    expect(to_yaml(source)).toBe(`${shown}\n`);
  });
});

describe('to_yaml', () => {
  test.each<[Data, string]>([
    [null, 'null\n'],
    [true, 'true\n'],
    [[], '[]\n'],
    [{}, '{}\n'],
    [{ b: 1, a: [1, 'x'], c: { d: null } }, 'b: 1\na:\n- 1\n- x\nc:\n  d: null\n'],
    [[1, [2, [3]], { k: 'v', j: [4] }], '- 1\n- - 2\n  - - 3\n- k: v\n  j:\n  - 4\n'],
    [{ a: [[{ b: { c: [] } }]] }, 'a:\n- - b:\n      c: []\n'],
    [[{}, [{}], [[]]], '- {}\n- - {}\n- - []\n'],
    [{ '': 1, 'a b': 2, null: 3, '-': 5, '10': 6 }, "'10': 6\n'': 1\na b: 2\n'null': 3\n'-': 5\n"],
    [{ a: 'x\n', b: 'y\n\n', c: 'z' }, 'a: |\n  x\nb: |+\n  y\n\nc: z\n'],
    [[{ a: 'x\ny' }, 'p\nq'], '- a: |-\n    x\n    y\n- |-\n  p\n  q\n'],
    [{ 'a\nb': 1 }, '? |-\n  a\n  b\n: 1\n'],
    [[{ 'a\nb': { c: 1, d: [2] } }], '- ? |-\n    a\n    b\n  : c: 1\n    d:\n    - 2\n'],
    [{ 'a\nb': [1, 2], c: 3 }, '? |-\n  a\n  b\n: - 1\n  - 2\nc: 3\n'],
  ])('%j', (data, shown) => {
    expect(to_yaml(ruff(data))).toBe(shown);
  });

  test('keys of more than 128 bytes are marked', () => {
    const [fits, exceeds] = ['k'.repeat(128), 'é'.repeat(65)];
    expect(to_yaml(dict({ [fits]: 1, [exceeds]: 2 }))).toBe(`${fits}: 1\n? ${exceeds}\n: 2\n`);
  });

  test.each([
    [1, '1.0'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e16'],
    [1.5e-7, '1.5e-7'],
    [0.00001, '0.00001'],
    [Number.POSITIVE_INFINITY, '.inf'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
    [Number.NaN, '.nan'],
  ])('the float %d is %s', (value, shown) => {
    expect(to_yaml(float(value))).toBe(`${shown}\n`);
  });

  test('refuses what YAML has no form for', () => {
    expect(failure(() => to_yaml([to_yaml]))).toBe('Cannot convert NativeFunction(to_yaml) to YAML');
  });

  test('texts and keys read back as they were', () => {
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        const table = new Dict();
        table.set(key, [value]);
        expect(text(parse_yaml(to_yaml(table)))).toBe(text(table));
        expect(parse_yaml(to_yaml(value))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('reads back as the same value, in the same order', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = to_yaml(value);
        expect(text(parse_yaml(written))).toBe(text(value));
        expect(to_yaml(parse_yaml(written))).toBe(written);
      }),
    );
  });
});
