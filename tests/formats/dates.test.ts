import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, format_date, format_duration, parse_date } from '../../runtime-lib/builtins/dates.js';
import { float } from '../../runtime-lib/core/float.js';
import { fixedPoint } from '../../runtime-lib/formats/fixed-point.js';
import { failure } from './support.js';

describe('format_date', () => {
  test.each([
    [0, '1970-01-01 00:00:00'],
    [86399, '1970-01-01 23:59:59'],
    [-1, '1969-12-31 23:59:59'],
    [951782400, '2000-02-29 00:00:00'],
    [1709164800, '2024-02-29 00:00:00'],
    [1735689599, '2024-12-31 23:59:59'],
    [4107542400, '2100-03-01 00:00:00'],
    [253402300799, '9999-12-31 23:59:59'],
    [253402300800, '+10000-01-01 00:00:00'],
    [-62135596801, '0000-12-31 23:59:59'],
    [-62167219201, '-0001-12-31 23:59:59'],
    [8210266876799, '+262142-12-31 23:59:59'],
    [-8334601228800, '-262143-01-01 00:00:00'],
  ])('%d is %s', (seconds, shown) => {
    expect(format_date(seconds, 'YYYY-MM-DD HH:mm:ss')).toBe(shown);
  });

  test('drops fractions, toward zero', () => {
    expect(format_date(float(1.999), 'ss')).toBe('01');
    expect(format_date(float(-0.5), 'YYYY')).toBe('1970');
  });

  test('replaces its letters wherever they are, and nothing else', () => {
    expect(format_date(0, 'no tokens')).toBe('no tokens');
    expect(format_date(0, 'MMMM YY DDD YYYYMMDD yyyy')).toBe('0101 YY 01D 19700101 yyyy');
  });

  test('says in its result that a time has no date', () => {
    for (const endless of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(format_date(float(endless), 'YYYY')).toBe('Invalid timestamp: value must be a finite number');
    }
    for (const far of [8210266876800, -8334601228801, 1e18]) {
      expect(format_date(float(far), 'YYYY')).toBe('Invalid timestamp: value is out of supported range');
    }
  });

  test('agrees with toISOString', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const seconds = Math.floor(date.getTime() / 1000);
          expect(format_date(float(seconds), 'YYYY-MM-DDTHH:mm:ss')).toBe(date.toISOString().slice(0, 19));
        },
      ),
    );
  });

  test.each<[string, () => unknown]>([
    ['format_date requires a number timestamp', () => format_date('x', 'YYYY')],
    ['format_date requires timestamp (number) and format (string)', () => format_date(0, 5)],
    ['format_date requires timestamp (number) and format (string)', () => format_date('x', 5)],
  ])('%s', (message, call) => {
    expect(failure(call)).toBe(message);
  });
});

describe('parse_date', () => {
  const parse = (text: string) => parse_date(text, 'YYYY-MM-DD');

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -86400],
    ['2024-02-29', 1709164800],
    ['2000-02-29', 951782400],
    ['0001-01-01', -62135596800],
    ['0000-02-29', -62162121600],
    ['9999-12-31', 253402214400],
    ['24-1-5', -61409491200],
    [' 2024- 1-\t5', 1704412800],
    ['+12024-01-01', 317273587200],
    ['-1-01-01', -62198755200],
    ['+262142-12-31', 8210266790400],
    ['-262143-01-01', -8334601228800],
  ])('%j is %d', (text, seconds) => {
    expect(parse(text).value).toBe(seconds);
  });

  test.each([
    ['2023-02-29', 'input is out of range'],
    ['2100-02-29', 'input is out of range'],
    ['2024-04-31', 'input is out of range'],
    ['2024-13-01', 'input is out of range'],
    ['2024-0-01', 'input is out of range'],
    ['2024-01-32', 'input is out of range'],
    ['2024-001-01', 'input is out of range'],
    ['+262143-01-01', 'input is out of range'],
    ['+99999999999999999999-01-01', 'input is out of range'],
    ['abc', 'input contains invalid characters'],
    ['2024/01/15', 'input contains invalid characters'],
    ['12024-01-01', 'input contains invalid characters'],
    ['2024 -01-01', 'input contains invalid characters'],
    ['+ 2024-01-01', 'input contains invalid characters'],
    ['２０２４-01-01', 'input contains invalid characters'],
    ['', 'premature end of input'],
    ['-', 'premature end of input'],
    ['2024', 'premature end of input'],
    ['2024-01-', 'premature end of input'],
    ['2024-01-15 extra', 'trailing input'],
    ['2024-02-30x', 'trailing input'],
    ['2024-01-011', 'trailing input'],
  ])('%j: %s', (text, reason) => {
    expect(failure(() => parse(text))).toBe(
      `parse_date failed: '${text}' does not match format 'YYYY-MM-DD' (${reason})`,
    );
  });

  test('knows one format', () => {
    expect(failure(() => parse_date('15/01/2024', 'DD/MM/YYYY'))).toBe(
      "parse_date failed: unsupported format 'DD/MM/YYYY' (expected 'YYYY-MM-DD')",
    );
    expect(failure(() => parse_date(5, 'YYYY-MM-DD'))).toBe(
      'parse_date requires date string and format string',
    );
  });

  test('takes back what format_date gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -96465292, max: 95026236 }), (day) => {
        const text: string = format_date(float(day * 86400), 'YYYY-MM-DD');
        expect(parse(text).value).toBe(day * 86400);
      }),
    );
  });
});

describe('format_duration', () => {
  test.each([
    [3_600_000, '3600.00s'],
    [1234.5, '1.23s'],
    [1000, '1.00s'],
    [999.999, '1000.00ms'],
    [1, '1.00ms'],
    [0.9999, '999.90μs'],
    [0.001, '1.00μs'],
    [0.000789, '789ns'],
    [0, '0ns'],
    [-5, '-5000000ns'],
    [1.125, '1.12ms'],
    [1.375, '1.38ms'],
    [0.0000005, '0ns'],
    [0.0000025, '2ns'],
    [1e24, '1000000000000000000000.00s'],
    [-1e22, '-9999999999999999583119736832ns'],
    [Number.NaN, 'NaNns'],
    [Number.POSITIVE_INFINITY, 'infs'],
    [Number.NEGATIVE_INFINITY, '-infns'],
  ])('%d ms is %s', (ms, shown) => {
    expect(format_duration(float(ms))).toBe(shown);
  });

  test('takes numbers', () => {
    expect(failure(() => format_duration('5'))).toBe('format_duration requires a number argument');
  });
});

test('fixed decimals are those of toFixed, except for ties', () => {
  const numbers = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((x) => !Number.isInteger(x * 16));
  fc.assert(
    fc.property(numbers, fc.constantFrom(0, 1, 2, 3), (value, decimals) => {
      expect(fixedPoint(value, decimals)).toBe(value.toFixed(decimals));
    }),
  );
  expect([0.5, 1.5, 2.5, 3.5].map((tie) => fixedPoint(tie, 0))).toEqual(['0', '2', '2', '4']);
  expect([0.25, 0.75].map((tie) => fixedPoint(tie, 1))).toEqual(['0.2', '0.8']);
  expect(fixedPoint(-0, 0)).toBe('-0');
});

test('elapsed is a float', () => {
  expect(elapsed(100, 250)).toEqual(float(150));
  expect(elapsed(float(5.5), 5)).toEqual(float(-0.5));
  expect(failure(() => elapsed('a', 1))).toBe('elapsed requires number arguments');
});
