// Generators are lazy and run once. The reference manages straight-line bodies only (D-2).
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

const unlike = { unlike: 'D-2' };

describe('a generator', () => {
  test('is what any function with a yield gives', () =>
    expectRuff(
      'func g() { yield 1\nyield 2 }\nfunc* h() { }\nprint(type(g()), type(h()), type(g))\nfor x in g() { print(x) }',
    ).toPrint('generator generator function', '1', '2'));
  test('runs only as far as it is asked', () =>
    expectRuff(
      `
      func* g() { print("a")
        yield 1
        print("b")
        yield 2
        print("c") }
      it := g()
      print("start")
      for x in it { print(x) }
    `,
      unlike,
    ).toPrint('start', 'a', '1', 'b', '2', 'c'));
  test('goes on after a break', () =>
    expectRuff(
      `
      func* count() { n := 0
        while true { yield n
          n += 1 } }
      it := count()
      for x in it { if x == 2 { break } }
      for x in it { print(x)
        if x == 4 { break } }
    `,
      unlike,
    ).toPrint('3', '4'));
  test('ends with return and gives nothing more', () =>
    expectRuff(
      `
      func* g() { yield 1
        return 5
        yield 2 }
      it := g()
      for x in it { print(x) }
      for x in it { print("again", x) }
      print(it.next())
    `,
      unlike,
    ).toPrint('1', 'None'));
  test('has next', () =>
    expectRuff(
      'func* g() { yield null\nyield 2 }\nit := g()\nprint(it.next(), it.next(), it.next())',
      unlike,
    ).toPrint('Some(null) Some(2) None'));
  test('is a reference, not a value', () =>
    expectRuff(
      'func* g() { for i in 5 { yield i } }\na := g()\nb := a\nprint(a.next(), b.next(), [a][0].next())',
      unlike,
    ).toPrint('Some(0) Some(1) Some(2)'));
  test('yields its value as expression', () =>
    expectRuff('func* g() { x := yield 5\nyield x + 1 }\nfor x in g() { print(x) }').toPrint('5', '6'));
  test('captures by value when it is called, and has live globals', () =>
    expectRuff(
      `
      scale := 1
      func make(n) {
        it := func*() { yield n * scale
          n := n + 1
          yield n * scale }
        n := 100
        return it
      }
      f := make(1)
      a := f()
      for x in a { print(x)
        scale := 10 }
      for x in f() { print(x) }
    `,
      unlike,
    ).toPrint('1', '20', '20', '30'));
  test('changes its parameters alone', () =>
    expectRuff(
      `
      func* rotate(xs) { for i in 2 { xs[0] := xs[0] + 1
          yield xs } }
      xs := [1]
      for ys in rotate(xs) { ys[0] := ys[0] * 100
        print(ys) }
      print(xs)
    `,
      unlike,
    ).toPrint('[200]', '[300]', '[1]'));
  test('throws where it is asked', () =>
    expectRuff(
      `
      func* g() { yield 1
        throw("inside") }
      try { for x in g() { print(x) } } except e { print(e.message) }
    `,
      unlike,
    ).toPrint('1', 'inside'));
  test('catches its own errors across yields', () =>
    expectRuff(
      `
      func* g() { try { yield 1
          throw("x") } except e { yield e.message } }
      for x in g() { print(x) }
    `,
      unlike,
    ).toPrint('1', 'x'));
  test('checks arguments at the call', () =>
    expectRuff('func* g(a) { yield a }\ng()').toFail('g expects 1 arguments, got 0'));
  test('has lazy map, filter and take', () =>
    expectRuff(
      `
      func* nat() { n := 0
        while true { print("make", n)
          yield n
          n += 1 } }
      print(nat().map(func(x) { return x * x }).filter(func(x) { return x % 2 == 1 }).take(2).collect())
    `,
      unlike,
    ).toPrint('make 0', 'make 1', 'make 2', 'make 3', '[1, 9]'));
  test('cannot be spread', () =>
    expectRuff('func* g() { yield 1 }\nprint([...g()])').toFail('Can only spread arrays'));
  test('can be made from a generator', () =>
    expectRuff(
      `
      func* inner(n) { for i in n { yield i } }
      func* outer() { for i in 3 { for j in inner(i) { yield [i, j] } } }
      out := []
      for p in outer() { out := push(out, p) }
      print(out)
    `,
      unlike,
    ).toPrint('[[1, 0], [2, 0], [2, 1]]'));
  test('needs a function round yield', () =>
    expectRuff('print(1)\nyield 2').toFail('Yield can only be used inside generator functions', '1'));
});
