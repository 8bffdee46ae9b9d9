// Top-level names are live, locals of a function are captured by value when the closure is made.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('a closure', () => {
  test('has its own copy of a local, which lives on between calls', () =>
    expectRuff(`
      func counter() { n := 0
        return func() { n := n + 1
          return n } }
      a := counter()
      b := counter()
      print(a(), a(), b(), a())
    `).toPrint('1 2 1 3'));

  test('does not see what the function does afterwards', () =>
    expectRuff(`
      func f() { n := 1
        g := func() { return n }
        n := 2
        return [g(), n] }
      print(f())
    `).toPrint('[1, 2]'));

  test('does not change the variable of the function', () =>
    expectRuff(`
      func f() { n := 1
        g := func() { n := n + 10
          return n }
        g()
        g()
        return [n, g()] }
      print(f())
    `).toPrint('[1, 31]'));

  test('shares nothing with another closure over the same local', () =>
    expectRuff(`
      func pair() { v := "old"
        set := func(x) { v := x
          return v }
        get := func() { return v }
        return [set, get] }
      [put, see] := pair()
      print(put("new"), see())
    `).toPrint('new old'));

  test('inside a closure copies from the copy', () =>
    expectRuff(`
      func outer() { n := 0
        return func() { n := n + 1
          return func() { n := n + 100
            return n } } }
      o := outer()
      a := o()
      b := o()
      print(a(), a(), b(), b())
    `).toPrint('101 201 102 202'));

  test('captures parameters', () =>
    expectRuff(`
      func adder(n) { f := func(x) { n := n + x
          return n }
        n := 1000
        return f }
      add := adder(1)
      print(add(1), add(1))
    `).toPrint('2 3'));

  test('sees top-level variables as they are when it runs', () =>
    expectRuff(`
      n := 1
      get := func() { return n }
      set := func(v) { n := v }
      n := 2
      print(get())
      set(3)
      print(get(), n)
    `).toPrint('2', '3 3'));

  test('sees top-level variables that are made later', () =>
    expectRuff(`
      func make() { return func() { return later } }
      f := make()
      later := "now"
      print(f())
    `).toPrint('now'));

  test('captures collections as values', () =>
    expectRuff(`
      func f() { xs := [1]
        g := func() { xs[0] := xs[0] + 1
          return xs }
        xs[0] := 100
        return [g(), g(), xs] }
      print(f())
    `).toPrint('[[2], [3], [100]]'));

  test('made in a loop of a function has the value of its iteration', () =>
    expectRuff(`
      func f() { fs := []
        for i in 3 { fs := push(fs, func() { return i }) }
        n := 0
        while n < 2 { fs := push(fs, func() { return n * 10 })
          n := n + 1 }
        return fs }
      fs := f()
      print(fs[0](), fs[1](), fs[2](), fs[3](), fs[4]())
    `).toPrint('0 1 2 0 10'));

  test('called at once sees the value of that moment', () =>
    expectRuff(`
      func f() { n := 5
        r := (func() { return n + 1 })()
        return r }
      print(f())
    `).toPrint('6'));

  test('passed to a builtin is like any other', () =>
    expectRuff(
      `
      func f(k) {
        seen := 0
        out := map([1, 2, 3], func(x) { seen := seen + x
          return x * k + seen })
        return [out, seen]
      }
      print(f(10))
    `,
      { unlike: 'D-15' },
    ).toPrint('[[11, 23, 36], 0]'));

  test('captures the loop variable and the except name', () =>
    expectRuff(`
      func f() {
        g := null
        for x in ["a", "b"] { g := func() { return x } }
        h := null
        try { throw("oops") } except e { h := func() { return e.message } }
        return g() + h()
      }
      print(f())
    `).toPrint('boops'));

  test('assigning a name that exists nowhere makes a local of each call', () =>
    expectRuff(`
      func make() { return func() { mine := mineOr(0)
          mine := mine + 1
          return mine } }
      func mineOr(d) { return d }
      f := make()
      print(f(), f())
    `).toPrint('1 1'));
});

describe('functions in functions', () => {
  test('are captured by value like other locals', () =>
    expectRuff(`
      func outer() {
        n := 1
        func inner() { return n }
        n := 2
        return inner()
      }
      print(outer())
    `).toPrint('1'));

  test('can call themselves', () =>
    expectRuff(
      `
      func f(n) {
        func down(k) { if k == 0 { return "done" }
          return down(k - 1) }
        up := func(k) { if k == 3 { return "top" }
          return up(k + 1) }
        return down(n) + " " + up(n)
      }
      print(f(2))
    `,
      { unlike: 'D-6' },
    ).toPrint('done top'));

  test('are local', () =>
    expectRuff(
      `
      func helper() { return "global" }
      func f() {
        func helper() { return "local" }
        return helper()
      }
      print(f(), helper())
    `,
      { unlike: 'D-5' },
    ).toPrint('local global'));

  test('exist from where they stand', () =>
    expectRuff(`
      func f() {
        x := inner()
        func inner() { return 1 }
        return x
      }
      f()
    `).toFail('Undefined variable: inner'));
});

describe('functions at the top level', () => {
  test('are there from the start', () =>
    expectRuff('print(f(), g())\nfunc f() { return g() + 1 }\nfunc g() { return 1 }').toPrint('2 1'));
  test('the last of a name wins everywhere', () =>
    expectRuff('print(f())\nfunc f() { return 1 }\nprint(f())\nfunc f() { return 2 }').toPrint('2', '2'));
  test('are variables that can be assigned', () =>
    expectRuff(
      'func f() { return 1 }\nfunc g() { return f() }\nf := func() { return 2 }\nprint(g())',
    ).toPrint('2'));
  test('inside of an if are local to the block', () =>
    expectRuff('if true { func f() { return 1 }\nprint(f()) }\nf()').toFail('Undefined variable: f', '1'));
  test('compare as the same code', () =>
    expectRuff('func f() { return 1 }\ng := f\nprint(f == g, f == func() { return 1 })').toPrint(
      'true false',
    ));
});
