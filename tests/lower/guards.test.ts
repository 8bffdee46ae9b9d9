// Guards of int arithmetic: one for a chain of operations, and what happens beyond it.
import { describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { emitted } from './support.js';

const CELL = 'func cell(i, j) { return i * j / 2 + 1 }\n';
const guards = (text: string) => emitted(text).split('| 0) ?').length - 1;

describe('a chain of operations has one guard', () => {
  test.each([
    ['a quotient, a sum', `${CELL}for i in range(100000) { cell(i, i) }`],
    ['a guarded right operand', 'func f(n) { return 7 - n * n }\nfor i in range(100000) { f(i) }'],
    ['a remainder', 'func f(n) { return (n + n * n) % 10 }\nfor i in range(100000) { f(i) }'],
  ])('%s', (_, text) => {
    expect(guards(text.replace('100000', '4000000000'))).toBe(1);
  });

  test('and a float that is divided by it needs none', () => {
    const text = 'func f(i) { return 1.0 / (i * i / 2 + 1) }\nfor i in range(4000000000) { f(i) }';
    expect(emitted(text)).toContain('return 1 / (');
  });
});

test('results are exact where the guard does not hold', () =>
  expectRuff(`
    ${CELL}
    func rest(n) { return (n + n * n) % 10 }
    func less(n) { return 7 - n * n }
    func half(n) { return 1.0 / (n * n / 2 + 1) }
    for n in [2, 46341, 65536, 94906267, 3037000499] {
      print(cell(n, n), cell(n, -n), rest(n), less(n), half(n) > 0.0)
    }
  `).toPrint(
    '3 -1 6 3 true',
    '1073744141 -1073744139 2 -2147488274 true',
    '2147483649 -2147483647 2 -4294967289 true',
    '4503599757937645 -4503599757937643 6 -9007199515875282 true',
    '4611686015463124501 -4611686015463124499 0 -9223372030926248994 true',
  ));

test('an overflow names the step that overflows', () =>
  expectRuff(`
    func f(n, m) { return n * n + m }
    print(f(3, 1))
    print(f(3037000499, 9000000000000000000))
  `).toFail('Integer overflow: 9223372030926249001 + 9000000000000000000', '10'));

test('elements of a range beyond 2^53 are exact', () =>
  expectRuff(`
    func sums(a, b) { xs := range(a, b)
      mut total := []
      for x in xs { total := push(total, x + 1) }
      return [total, xs[0] - 1] }
    print(sums(1152921504606846976, 1152921504606846979), sums(-2, 1))
  `).toPrint(
    '[[1152921504606846977, 1152921504606846978, 1152921504606846979], 1152921504606846975] [[-1, 0, 1], -3]',
  ));
