import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse_csv, to_csv } from '../../runtime-lib/builtins/csv.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { describe as debug, text } from '../../runtime-lib/core/text.js';
import { CsvReader } from '../../runtime-lib/formats/csv-reader.js';
import { dict, failure, ruff, texts } from './support.js';

function records(source: string): string[][] {
  const reader = new CsvReader(source);
  const found: string[][] = [];
  for (let fields = reader.next(); fields; fields = reader.next()) found.push(fields);
  return found;
}

describe('records', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['\n\r\n\r', []],
    ['a', [['a']]],
    ['a,', [['a', '']]],
    [',', [['', '']]],
    ['a\nb\rc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    ['a\n\n\nb\n', [['a'], ['b']]],
    [' a , b ', [[' a ', ' b ']]],
    ['"a,b"', [['a,b']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['"two\nlines"', [['two\nlines']]],
    ['""', [['']]],
    ['x"y', [['x"y']]],
    ['"a"b"c",2', [['ab"c"', '2']]],
    ['"open,\n', [['open,\n']]],
    ['"', [['']]],
    ['\ufeffa,b', [['a', 'b']]],
  ])('%j', (source, expected) => {
    expect(records(source)).toEqual(expected);
  });
});

describe('parse_csv', () => {
  test.each([
    ['1', 'Int(1)'],
    ['+5', 'Int(5)'],
    ['-0', 'Int(0)'],
    ['007', 'Int(7)'],
    ['"3"', 'Int(3)'],
    ['9223372036854775807', 'Int(9223372036854775807)'],
    ['9223372036854775808', 'Float(9223372036854776000)'],
    ['1.50', 'Float(1.5)'],
    ['.5', 'Float(0.5)'],
    ['5.', 'Float(5)'],
    ['1e3', 'Float(1000)'],
    ['1e400', 'Float(inf)'],
    ['infinity', 'Float(inf)'],
    ['-inf', 'Float(-inf)'],
    ['NaN', 'Float(NaN)'],
    ['0x1', 'String("0x1")'],
    ['1_0', 'String("1_0")'],
    [' 1', 'String(" 1")'],
    ['true', 'String("true")'],
    ['""', 'String("")'],
  ])('the field %s is %s', (field, shown) => {
    expect(debug(parse_csv(`v\n${field}`)[0].get('v'))).toBe(shown);
  });

  test('names the fields by the header, the last of equal names counts', () => {
    expect(text(parse_csv('b,a,b\n1,2,3'))).toBe('[{"a": 2, "b": 3}]');
    expect(parse_csv('b,a\n1,2')[0].keys()).toEqual(['b', 'a']);
    expect(parse_csv('a,b\n')).toEqual([]);
  });

  test.each([
    ['a,b\n1\n', 1, 2, 4, 1],
    ['a,b\n1,2,3', 1, 2, 4, 3],
    ['a,b\n"é",1\n1,2,3\n', 2, 3, 11, 3],
    ['a,b\n1,2\n\n3', 2, 3, 8, 1],
    ['a,b\n"x\ny",1\n3', 2, 4, 12, 1],
    ['a,b\r\n1', 1, 1, 4, 1],
    ['a,b\r1', 1, 1, 4, 1],
  ])('%j has an uneven record', (source, record, line, byte, count) => {
    expect(failure(() => parse_csv(source))).toBe(
      `CSV parse error: CSV error: record ${record} (line: ${line}, byte: ${byte}): ` +
        `found record with ${count} fields, but the previous record has 2 fields`,
    );
  });
});

describe('to_csv', () => {
  test('takes the columns from the first row', () => {
    const rows = [dict({ z: 1, a: true }), dict({ a: null, other: 1, z: 'x' }), dict({})];
    expect(to_csv(rows)).toBe('z,a\n1,true\nx,\n,\n');
  });

  test('writes numbers as they print and containers as nothing', () => {
    const row = dict({ i: 9223372036854775807n, f: 0.5, big: 1e300, a: [1], d: {}, n: null });
    expect(to_csv([row])).toBe(`i,f,big,a,d,n\n9223372036854775807,0.5,1${'0'.repeat(300)},,,\n`);
  });

  test('quotes only where it must', () => {
    expect(to_csv([dict({ 'a,b': 'say "hi"', c: 'two\nlines', d: 'cr\r', e: ' x ', f: "it's" })])).toBe(
      '"a,b",c,d,e,f\n"say ""hi""","two\nlines","cr\r", x ,it\'s\n',
    );
    expect(to_csv([dict({ a: '' })])).toBe('a\n""\n');
    expect(to_csv([dict({})])).toBe('""\n""\n');
  });

  test.each([
    [[], 'CSV requires non-empty array'],
    ['x', 'CSV requires array of dictionaries'],
    [5, 'CSV requires array of dictionaries'],
    [[1], 'CSV requires array of dictionaries'],
    [[{}, 1], 'CSV requires array of dictionaries'],
  ])('refuses %j', (value, message) => {
    expect(failure(() => to_csv(ruff(value)))).toBe(message);
  });

  test('reads back as the same texts', () => {
    const columns = fc.uniqueArray(texts, { minLength: 1, maxLength: 4 });
    // A letter in front keeps a text from being read as a number, and an only column from being an empty line.
    const table = columns.chain((names) =>
      fc.tuple(
        fc.constant(names.map((name) => `c${name}`)),
        fc.array(fc.array(texts, { minLength: names.length, maxLength: names.length }), { minLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(table, ([names, cells]) => {
        const rows = cells.map((row) => {
          const entries = new Dict();
          for (const [i, name] of names.entries()) entries.set(name, `x${row[i]}`);
          return entries;
        });
        expect(text(parse_csv(to_csv(rows)))).toBe(text(rows));
      }),
    );
  });
});
