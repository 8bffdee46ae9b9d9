/** Which programs are started without code that reports errors: only such as cannot fail. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/index.js';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';

function start(text: string): string {
  const { program, sources } = compile(new Source('program.ruff', text), {
    file: 'program.ruff',
    host: { load: () => null },
  });
  return /^(start\w*)\(/m.exec(print(program!, { sources }).code)![1]!;
}

describe('cannot fail', () => {
  test.each([
    '',
    'print("Hello", 1, 2.5, true, null)',
    'name := "Ann" print("Hello ${name}")',
    'for i in range(1, 101) { if i % 15 == 0 { print("FizzBuzz") } else { print(i, i * 0.5) } }',
    'shout := "a" == "b" || 1 < 2 println(shout)',
  ])('%s', (text) => {
    expect(start(text)).toBe('startTotal');
  });
});

describe('can fail', () => {
  test.each([
    ['an error', 'throw("no")'],
    ['an unknown name', 'print(nowhere)'],
    ['an overflow', 'mut n := 1 while true { n := n * 3 }'],
    ['a text that grows in a loop', 'mut s := "a" while true { s := s + s }'],
    ['a text that grows by interpolation', 'mut s := "a" while true { s := "${s}${s}" }'],
    ['a declared text that grows', 'for i in range(99) { a := "x" b := a + a print(b) }'],
    ['more text than is looked at', 'print("x")\n'.repeat(2000)],
    ['recursion', 'func f() { f() } f()'],
    ['nested data', 'print([1])'],
    ['a division', 'mut n := 3 for i in range(5) { print(6 / (n - i)) }'],
    ['a wrong count of arguments', 'len()'],
    ['waiting', 'sleep(1)'],
    ['writing to standard error', 'eprint("x")'],
    ['an import', 'import nothing'],
  ])('%s', (_, text) => {
    expect(start(text)).not.toBe('startTotal');
  });
});
