// What may be assigned, what may be declared twice, and the names of builtins.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('immutable bindings', () => {
  test('let cannot be assigned', () =>
    expectRuff('let x := 1\nx := 2').toFail('Cannot reassign immutable let binding: x'));
  test('const cannot be assigned', () =>
    expectRuff('const X := 1\nX += 2').toFail('Cannot reassign const binding: X'));
  test('let cannot be changed in place', () =>
    expectRuff('let xs := [1]\nxs[0] := 2').toFail('Cannot mutate immutable let binding: xs'));
  test('const cannot be changed in place', () =>
    expectRuff('const D := {"a": 1}\nD["a"] := 2').toFail('Cannot mutate const binding: D'));
  test('mut can', () =>
    expectRuff('mut xs := [1]\nxs[0] := 2\nxs := push(xs, 3)\nprint(xs)').toPrint('[2, 3]'));
  test('a copy of a let in a mutable variable is mutable', () =>
    expectRuff('let xs := [1]\nys := xs\nys[0] := 2\nprint(xs, ys)').toPrint('[1] [2]'));
  test('the value is computed first', () =>
    expectRuff('let x := 1\nx := print("value")').toFail(
      'Cannot reassign immutable let binding: x',
      'value',
    ));
  test('in a function they hold for the function', () =>
    expectRuff('func f() { let x := 1\nx := 2 }\nprint("before")\nf()').toFail(
      'Cannot reassign immutable let binding: x',
      'before',
    ));
  test('a top-level let cannot be assigned in a function', () =>
    expectRuff('let x := 1\nfunc f() { x := 2 }\nf()').toFail('Cannot reassign immutable let binding: x'));
  test('a let of an inner scope is in the way of the outer variable', () =>
    expectRuff('x := 1\nif true { let x := 2\nx := 3 }').toFail('Cannot reassign immutable let binding: x'));
  test('a captured let cannot be assigned by the closure', () =>
    expectRuff(`
      func make() {
        let n := 1
        return func() { n := 2 }
      }
      make()()
    `).toFail('Cannot reassign immutable let binding: n'));
  test('a bare destructuring is a let', () =>
    expectRuff('[a, b] := [1, 2]\nprint(a + b)\na := 3').toFail(
      'Cannot reassign immutable let binding: a',
      '3',
    ));
  test('mut destructuring is mutable', () =>
    expectRuff('mut [a, ...rest] := [1, 2, 3]\na := 5\nrest[0] := 9\nprint(a, rest)').toPrint('5 [9, 3]'));
});

describe('declaring a name twice', () => {
  test('is an error when it happens at the top level', () =>
    expectRuff('let x := 1\nprint(x)\nlet x := 2').toFail('Duplicate declaration in the same scope: x', '1'));
  test('is an error after a bare assignment at the top level', () =>
    expectRuff('x := 1\nmut x := 2').toFail('Duplicate declaration in the same scope: x'));
  test('is an error before the program starts in a function', () =>
    expectRuff('print(1)\nfunc f() { let x := 1\nmut x := 2 }').toBeRefused(
      'Duplicate declaration in the same scope: x',
    ));
  test('of a parameter is an error before the program starts', () =>
    expectRuff('print(1)\nfunc f(x) { let x := 1 }').toBeRefused(
      'Duplicate declaration in the same scope: x',
    ));
  test('in different blocks is none', () =>
    expectRuff(`
      func f() {
        let x := 1
        if true { let x := 2
          print(x) } else { let x := 3 }
        print(x)
      }
      f()
    `).toPrint('2', '1'));
});

describe('builtins', () => {
  test('are global variables that can be replaced', () =>
    expectRuff(`
      func size(v) { return len(v) }
      print(size([1, 2]))
      len := func(v) { return "mine" }
      print(size([1, 2]))
    `).toPrint('2', 'mine'));
  test('are replaced by a bare assignment in a function', () =>
    expectRuff(`
      func f() { sum := 0
        for x in [1, 2] { sum := sum + x }
        return sum }
      print(sum([1, 1]))
      print(f())
      print(sum)
    `).toPrint('2', '3', '3'));
  test('are shadowed by parameters and by let and mut in functions', () =>
    expectRuff(`
      func f(len) { mut sum := len
        sum += 1
        return sum }
      print(f(1), len([1]), sum([4]))
    `).toPrint('2 1 4'));
  test('are shadowed by a function of their name from the start', () =>
    expectRuff(`
      print(upper("a"))
      func upper(s) { return "my " + s }
    `).toPrint('my a'));
  test('can be stored, passed and compared', () =>
    expectRuff(`
      f := len
      print(f([1, 2]), f == len, f == print)
      print(len)
    `).toPrint('2 true false', '<native function: len>'));
  test('keep for and interpolation going when len and to_string are replaced', () =>
    expectRuff(
      `
      len := 1
      to_string := 2
      for x in [7] { print("\${x}") }
    `,
      { unlike: 'D-17' },
    ).toPrint('7'));
  test('PI and E are variables too', () => expectRuff('PI := 3\nprint(PI)').toPrint('3'));
  test('let over one is a duplicate declaration', () =>
    expectRuff('let len := 5').toFail('Duplicate declaration in the same scope: len'));
  test('let over one in an if block is not', () =>
    expectRuff('if true { let len := 5\nprint(len) }\nprint(len([]))').toPrint('5', '0'));
});
