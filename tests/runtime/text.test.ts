import { expect, describe as group, test } from 'vitest';
import { builtin } from '../../runtime-lib/builtins/define.js';
import { caught } from '../../runtime-lib/core/caught.js';
import { Float } from '../../runtime-lib/core/float.js';
import { named } from '../../runtime-lib/core/function.js';
import { dict } from '../../runtime-lib/core/literals.js';
import { struct } from '../../runtime-lib/core/struct.js';
import { err, none, ok, some, variant } from '../../runtime-lib/core/tagged.js';
import { debugText, describe, text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

class Record extends struct('Record') {
  constructor(zeta: Value, alpha: Value) {
    super();
    this.$zeta = zeta;
    this.$alpha = alpha;
  }
}

function total() {}
named({ total });
const len = builtin(
  'len',
  () => [],
  { returns: 'int' },
  () => 0,
);

test.each<[Value, string, string, string]>([
  [5, '5', 'Int(5)', 'Int(5)'],
  [new Float(1), '1', 'Float(1)', 'Float(1)'],
  ['a"b', 'a"b', 'Str("a\\"b")', 'String("a"b")'],
  [true, 'true', 'Bool(true)', 'Bool(true)'],
  [null, 'null', 'Null', 'Null'],
  [[1, 'a', [2]], '[1, a, [2]]', 'Array[3]', 'Array[Int(1), String("a"), Array[Int(2)]]'],
  [[], '[]', 'Array[0]', 'Array[]'],
  [dict('b', [1], 'a', 'x'), '{"a": x, "b": [1]}', 'Dict{2 keys}', 'Dict{a: String("x"), b: Array[Int(1)]}'],
  [
    new Record('z', [1]),
    'Record { alpha: [1], zeta: z }',
    'Struct { name: "Record", fields: {"alpha": Array[1], "zeta": Str("z")} }',
    'Struct(Record)',
  ],
  [
    new (class extends struct('Empty') {})(),
    'Empty {  }',
    'Struct { name: "Empty", fields: {} }',
    'Struct(Empty)',
  ],
  [ok([1]), 'Ok([1])', 'Ok(Array[1])', 'Ok(Array[Int(1)])'],
  [err('x'), 'Err(x)', 'Err(Str("x"))', 'Err(String("x"))'],
  [some(none), 'Some(None)', 'Some(None)', 'Some(None)'],
  [
    variant('Shape::Rect', 2, 'x'),
    'Shape::Rect(2,x)',
    'Shape::Rect{ $0: Int(2), $1: Str("x") }',
    'Shape::Rect{ $0: Int(2), $1: String("x") }',
  ],
  [variant('Shape::Dot'), 'Shape::Dot', 'Shape::Dot{  }', 'Shape::Dot{  }'],
  [len, '<native function: len>', 'NativeFunction(len)', 'NativeFunction(len)'],
  [total, '<unknown>', 'BytecodeFunction(total)', 'BytecodeFunction(total)'],
  [{ '~': () => null }['~'], '<unknown>', 'BytecodeFunction(<lambda>)', 'BytecodeFunction(<lambda>)'],
])('%s', (value, printed, debug, described) => {
  expect([text(value), debugText(value), describe(value)]).toEqual([printed, debug, described]);
});

test('escapes in the debug form of a string', () => {
  const cases: [string, string][] = [
    ['\n\t\r\0\\"', '\\n\\t\\r\\0\\\\\\"'],
    ["é😀 '", "é😀 '"],
    ['\u0001\u007f\u00a0\u200b\u0301\u2028', '\\u{1}\\u{7f}\\u{a0}\\u{200b}\\u{301}\\u{2028}'],
  ];
  for (const [value, escaped] of cases) expect(debugText(value)).toBe(`Str("${escaped}")`);
});

group('data that is nested deeply', () => {
  function nested(depth: number, wrap: (inner: Value) => Value): Value {
    let value: Value = 1;
    for (let i = 0; i < depth; i++) value = wrap(value);
    return value;
  }

  test('prints', () => {
    expect(text(nested(1000, (inner) => [inner]))).toBe(`${'['.repeat(1000)}1${']'.repeat(1000)}`);
    expect(text(nested(1000, some)).length).toBe(1 + 1000 * 'Some()'.length);
  });

  test('ends in an error of the program when it is too deep', () => {
    const wraps = [
      (inner: Value) => [inner],
      some,
      (inner: Value) => dict('k', inner),
      (inner: Value) => new Record(inner, 1),
    ];
    for (const wrap of wraps) {
      for (const form of [text, describe]) {
        try {
          form(nested(100_000, wrap));
        } catch (error) {
          if (form === describe && wrap(1) instanceof Record) throw error;
          expect(text(caught(error))).toContain('message: Maximum data nesting depth exceeded');
          continue;
        }
        // The description of a struct is its name, whatever is in it.
        expect(wrap(1)).toBeInstanceOf(Record);
      }
    }
  });
});
