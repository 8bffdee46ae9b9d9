// Functions that are called with values of several kinds: what they do, and where they say that it went wrong.
import { describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { runText } from '../language/run.js';
import { emitted } from './support.js';

/** How often the emitted program declares the function. */
function versions(name: string, text: string): number {
  return emitted(text).split(new RegExp(`function ${name}[$(]`)).length - 1;
}

const LARGEST =
  'func largest(xs) { mut best := xs[0]\nfor x in xs { if x > best { best := x } }\nreturn best }\n';

describe('a function has a copy', () => {
  test.each([
    ['for each kind of element', `${LARGEST}print(largest([1]), largest([0.5]), largest([1, 2]))`, 2],
    [
      'for no kind that is not known',
      'func largest(x) { return x + 1 }\nlargest(1)\nlargest(null)\nlargest({})',
      2,
    ],
    ['for three kinds more at most', `${LARGEST}${EACH_KIND()}`, 4],
    [
      'not for values that it only passes on',
      'func largest(x) { return x }\nprint(largest(1), largest(0.5))',
      1,
    ],
    [
      'not if it makes functions',
      'func largest(x) { return func() { return x + 1 } }\nlargest(1)\nlargest(0.5)',
      1,
    ],
    [
      'not to begin what the original goes on with',
      'func largest(x, d) { if x == 0 { return d }\nreturn largest(d["a"], d) + x }\nprint(largest(1, {"a": 0}))',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(versions('largest', text)).toBe(count);
  });

  test('that its recursion stays in', () => {
    const text = 'func power(x, n) { if n < 1 { return x / x }\nreturn x * power(x, n - 1) }\n';
    const code = emitted(`${text}print(power(2, 3), power(1.5, 2))`);
    expect(code).toContain('return x * power$1(x, n - 1);');
  });

  test('as large as the program allows', () => {
    const long = `func largest(x) { mut y := x + 1\n${'print(y)\n'.repeat(1000)} return y }\n`;
    expect(versions('largest', `${long}print(largest(1), largest(0.5))`)).toBe(1);
  });
});

function EACH_KIND(): string {
  const arrays = ['[1]', '[0.5]', '["a"]', '[true]', '[[1]]', '[[0.5]]'];
  return arrays.map((array) => `print(largest(${array}))`).join('\n');
}

test('arrays that are filled after the call that mentions them keep their kinds', () =>
  expectRuff(`
    ${LARGEST}
    ints := []
    floats := []
    func fill() { for i in range(3) { ints := push(ints, i)
      floats := push(floats, i * 0.5) } }
    func show() { print(largest(ints), largest(floats)) }
    fill()
    show()
  `).toPrint('2 1'));

test('copies share the variables of the module and have locals of their own', () =>
  expectRuff(`
    mut calls := 0
    func twice(x) { calls := calls + 1
      let y := x + x
      return y }
    print(twice(1), twice(1.5), twice("a"), calls)
  `).toPrint('2 3 aa 3'));

test('a function value is the function, whatever calls of its name mean', () =>
  expectRuff(`
    func add(a, b) { return a + b }
    f := add
    print(f("a", "b"), add(1, 2), add(0.5, 0.5), f == add, type(add(0.5, 0.5)), type(f(0.5, 0.5)))
  `).toPrint('ab 3 1 true float float'));

test('values beyond 2^53 are exact in every copy', () =>
  expectRuff(`
    func triple(x) { return x * 3 }
    print(triple(3002399751580331), triple(0.5), triple(3002399751580330 + 1))
  `).toPrint('9007199254740993 1.5 9007199254740993'));

test('a parameter that a copy updates is the caller`s no longer', () =>
  expectRuff(`
    func first(xs, v) { xs[0] := v
      return xs }
    ints := [1, 2]
    floats := [0.5, 1.5]
    a := first(ints, 9)
    b := first(floats, 9.5)
    print(ints, floats, a, b)
  `).toPrint('[1, 2] [0.5, 1.5] [9, 2] [9.5, 1.5]'));

test('errors name the function and the place that was written', async () => {
  const text = 'func item(xs, i) {\n  return xs[i] + xs[0]\n}\nprint(item([1], 0))\nprint(item([0.5], 7))\n';
  const { stderr } = await runText(text);
  const plain = await runText(text, { inference: false });
  expect(stderr).toBe(plain.stderr);
  expect(stderr).toContain('item');
});
