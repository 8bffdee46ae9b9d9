import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse_json, to_json, to_json_pretty } from '../../runtime-lib/builtins/json.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import { text } from '../../runtime-lib/core/text.js';
import { type Data, dict, failure, ruff, texts, values } from './support.js';

function sorted(data: Data): Data {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const keys = Object.keys(data).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Object.fromEntries(keys.map((key) => [key, sorted(data[key]!)]));
}

/** JSON data without numbers that the two sides write differently, and without keys that JavaScript objects reorder. */
const common = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 0.001, max: 1e9 })
      .filter((x) => !Number.isInteger(x)),
    texts,
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(
      texts.map((key) => `k${key}`),
      tie('data'),
      { maxKeys: 5 },
    ),
  ),
})).data;

describe('parse_json', () => {
  test.each([
    ['12', 'Int(12)'],
    ['-0', 'Float(-0)'],
    ['1.0', 'Float(1)'],
    ['1e2', 'Float(100)'],
    ['1E-7', 'Float(0.0000001)'],
    ['9223372036854775807', 'Int(9223372036854775807)'],
    ['-9223372036854775808', 'Int(-9223372036854775808)'],
    ['9007199254740993', 'Int(9007199254740993)'],
    ['9223372036854775808', 'Float(9223372036854776000)'],
    ['-9223372036854775809', 'Float(-9223372036854776000)'],
    ['18446744073709551616', 'Float(18446744073709552000)'],
    ['1e-400', 'Float(0)'],
    ['0e999999999999', 'Float(0)'],
  ])('%s is %s', (source, shown) => {
    const value = parse_json(source);
    expect(typeof value === 'number' ? `Int(${value})` : value.describe()).toBe(shown);
  });

  test('strings have escapes, also of pairs', () => {
    expect(parse_json('"a\\u00e9\\n\\ud83d\\ude00\\/\\b\\f\\r\\t\\"\\\\"')).toBe('aé\n😀/\b\f\r\t"\\');
  });

  test('the last of several equal keys counts, at the place of the first', () => {
    expect(parse_json('{"a":1,"b":2,"a":3}').keys()).toEqual(['a', 'b']);
    expect(parse_json('{"a":1,"b":2,"a":3}').get('a')).toBe(3);
  });

  test('keys are in the order of the text', () => {
    expect(parse_json('{"z":1,"10":2,"9":3,"a":4}').keys()).toEqual(['z', '10', '9', 'a']);
  });

  test('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(common, fc.constantFrom(undefined, 1, '\t'), (data, space) => {
        const source = JSON.stringify(data, null, space);
        expect(text(parse_json(source))).toBe(text(ruff(JSON.parse(source))));
      }),
    );
  });

  test('reads decimals as JavaScript does', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 18 });
    const exponents = fc.constantFrom('', 'e3', 'E-12', 'e+25');
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, exponents, (sign, whole, fraction, exponent) => {
        const source = `${sign}${whole.replace(/^0+(?=\d)/, '')}.${fraction}${exponent}`;
        expect(parse_json(source)).toEqual(float(Number(source)));
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"',
      '"a"',
      '1',
      '-',
      '.5',
      'e1',
      '01',
      'true',
      'nul',
      ' ',
      '\\u00e9',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const source = parts.join('');
        let valid = true;
        try {
          JSON.parse(source);
        } catch {
          valid = false;
        }
        if (valid) expect(text(parse_json(source))).toBe(text(ruff(sorted(JSON.parse(source)))));
        else
          expect(failure(() => parse_json(source))).toMatch(/^JSON parse error: .+ at line \d+ column \d+$/);
      }),
    );
  });
});

describe('errors of parse_json', () => {
  test.each([
    ['', 'EOF while parsing a value', 1, 0],
    ['{"a":', 'EOF while parsing a value', 1, 5],
    ['[1', 'EOF while parsing a list', 1, 2],
    ['{"a":1 ', 'EOF while parsing an object', 1, 7],
    ['{"a"', 'EOF while parsing an object', 1, 4],
    ['"abc', 'EOF while parsing a string', 1, 4],
    ['"\\', 'EOF while parsing a string', 1, 2],
    ['"\\u12', 'EOF while parsing a string', 1, 5],
    ['x', 'expected value', 1, 1],
    ['\n\n  x', 'expected value', 3, 3],
    ['["é", x]', 'expected value', 1, 8],
    ['trux', 'expected ident', 1, 4],
    ['[1 2]', 'expected `,` or `]`', 1, 4],
    ['{"a":1]', 'expected `,` or `}`', 1, 7],
    ['{"a" 1}', 'expected `:`', 1, 6],
    ['{"a"}', 'expected `:`', 1, 5],
    ['{1:2}', 'key must be a string', 1, 2],
    ['{"a":1,,}', 'key must be a string', 1, 8],
    ['[1,]', 'trailing comma', 1, 4],
    ['{"a":1,}', 'trailing comma', 1, 8],
    ['1 2', 'trailing characters', 1, 3],
    ['01', 'invalid number', 1, 2],
    ['-01', 'invalid number', 1, 3],
    ['1.x', 'invalid number', 1, 3],
    ['1.\n', 'invalid number', 2, 0],
    ['[1e400, 2]', 'number out of range', 1, 6],
    ['"\\x"', 'invalid escape', 1, 3],
    ['"\\u00g0"', 'invalid escape', 1, 7],
    ['"\\u00é0"', 'invalid escape', 1, 7],
    ['"a\u0001"', 'control character (\\u0000-\\u001F) found while parsing a string', 1, 3],
    ['"a\nb"', 'control character (\\u0000-\\u001F) found while parsing a string', 2, 0],
    ['"\\uDC00"', 'lone leading surrogate in hex escape', 1, 7],
    ['"\\ud800\\u0041"', 'lone leading surrogate in hex escape', 1, 13],
    ['"\\ud83d"', 'unexpected end of hex escape', 1, 8],
    ['"\\ud83d\\n"', 'unexpected end of hex escape', 1, 9],
    ['['.repeat(128), 'recursion limit exceeded', 1, 128],
  ])('%j: %s', (source, detail, line, column) => {
    expect(failure(() => parse_json(source))).toBe(
      `JSON parse error: ${detail} at line ${line} column ${column}`,
    );
  });

  test('64 levels of nesting are the limit, whatever the innermost value', () => {
    const nested = (levels: number, inner: string) => '['.repeat(levels) + inner + ']'.repeat(levels);
    expect(text(parse_json(nested(65, '')))).toBe(nested(65, ''));
    expect(text(parse_json(nested(64, '1')))).toBe(nested(64, '1'));
    for (const deep of [nested(66, ''), nested(65, '1'), nested(65, '{}')]) {
      expect(failure(() => parse_json(deep))).toBe('JSON input exceeds maximum nesting depth of 64');
    }
    expect(failure(() => parse_json(nested(80, 'x')))).toBe(
      'JSON parse error: expected value at line 1 column 81',
    );
  });

  test('a mebibyte is the limit, counted in bytes', () => {
    expect(parse_json(`"${'é'.repeat(524287)}"`)).toBe('é'.repeat(524287));
    expect(failure(() => parse_json(`"${'é'.repeat(524287)}a"`))).toBe(
      'JSON input exceeds maximum input size of 1048576 bytes',
    );
  });
});

describe('to_json', () => {
  test('sorts keys by code point, and int keys as numbers', () => {
    expect(to_json(dict({ b: 1, B: 2, '\ue000': 3, '😀': 4, '9': 5, '10': 6 }))).toBe(
      '{"10":6,"9":5,"B":2,"b":1,"\ue000":3,"😀":4}',
    );
    const byInts = new Dict();
    for (const key of [10, 9]) byInts.set(key, key);
    const byTexts = dict({});
    for (const key of ['10', '9']) byTexts.set(key, 0);
    expect(to_json([byTexts, byInts, byTexts])).toBe('[{"10":0,"9":0},{"9":9,"10":10},{"10":0,"9":0}]');
  });

  test.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.5e300, '1.5e+300'],
    [0.00001, '0.00001'],
    [0.000001, '1e-6'],
    [1.5e-7, '1.5e-7'],
    [5e-324, '5e-324'],
  ])('the float %d is %s', (value, shown) => {
    expect(to_json(float(value))).toBe(shown);
  });

  test('escapes only what JSON demands', () => {
    expect(to_json('"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028é😀')).toBe(
      '"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\u2028é😀"',
    );
  });

  test('writes texts that look like its own marks', () => {
    const marks = ['\0', '\0\0', '"\0', '\0"', '\\u0000'];
    const other = [float(1), int('9223372036854775807'), dict({ '7': [2.5, -0, '\0\0\0'] })];
    expect(to_json([...marks, ...other])).toBe(
      `${JSON.stringify(marks).slice(0, -1)},1.0,9223372036854775807,{"7":[2.5,-0.0,"\\u0000\\u0000\\u0000"]}]`,
    );
  });

  test('writes keys that objects of JavaScript treat in their own way', () => {
    const proto = new Dict();
    for (const key of ['b', '__proto__', '2', 'toJSON', '10', '-1', '01', ''])
      proto.set(key, [proto.size, float(1)]);
    expect(to_json(proto)).toBe(
      '{"":[7,1.0],"-1":[5,1.0],"01":[6,1.0],"10":[4,1.0],"2":[2,1.0],"__proto__":[1,1.0],"b":[0,1.0],"toJSON":[3,1.0]}',
    );
  });

  test('writes 64-bit ints exactly', () => {
    expect(to_json([int('9223372036854775807'), int('-9223372036854775808')])).toBe(
      '[9223372036854775807,-9223372036854775808]',
    );
  });

  test.each([
    [float(Number.NaN), 'Cannot convert non-finite float NaN to JSON'],
    [[float(Number.NEGATIVE_INFINITY)], 'Cannot convert non-finite float -inf to JSON'],
    [to_json, 'Cannot convert NativeFunction(to_json) to JSON'],
  ])('refuses %s', (value, message) => {
    expect(failure(() => to_json(value))).toBe(message);
    expect(failure(() => to_json_pretty(value))).toBe(message);
  });

  test('refuses more than 64 levels', () => {
    const nest = (levels: number) => Array.from({ length: levels }).reduce((inner) => [inner], 'x');
    expect(to_json(nest(64))).toHaveLength(131);
    for (const write of [to_json, to_json_pretty]) {
      expect(failure(() => write(nest(65)))).toBe('JSON value exceeds maximum nesting depth of 64');
    }
  });

  test('agrees with JSON.stringify', () => {
    fc.assert(
      fc.property(common, (data) => {
        expect(to_json(ruff(data))).toBe(JSON.stringify(sorted(data)));
        expect(to_json_pretty(ruff(data))).toBe(JSON.stringify(sorted(data), null, 2));
      }),
    );
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = to_json(value);
        expect(to_json(parse_json(written))).toBe(written);
        expect(to_json(parse_json(to_json_pretty(value)))).toBe(written);
        expect(text(parse_json(written))).toBe(text(value));
      }),
    );
  });
});
