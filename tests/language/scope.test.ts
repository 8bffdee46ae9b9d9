// Which variable a name means: bare `:=`, and the blocks of the top level.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('a bare assignment in a function', () => {
  test('makes a local where no variable of the name exists', () =>
    expectRuff(`
      func f() { total := 5
        return total }
      print(f())
      print(total)
    `).toFail('Undefined variable: total', '5'));

  test('means the top-level variable as soon as there is one', () =>
    expectRuff(`
      func f() { total := 5
        return total }
      print(f())
      total := 1
      print(total)
      print(f(), total)
    `).toPrint('5', '1', '5 5'));

  test('means the top-level variable that another function is just going to read', () =>
    expectRuff(`
      func set(v) { state := v }
      func get() { return state }
      set(1)
      state := 0
      print(get())
      set(2)
      print(get())
    `).toPrint('0', '2'));

  test('does not make a top-level variable', () =>
    expectRuff(`
      func set() { state := 1 }
      func get() { return state }
      set()
      get()
    `).toFail('Undefined variable: state'));

  test('is a local of each call of a recursion before the top-level variable exists, shared after', () =>
    expectRuff(`
      func f(n) {
        x := n
        if n > 0 { f(n - 1) }
        return x
      }
      print(f(3))
      x := 100
      print(f(3), x)
    `).toPrint('3', '0 0'));

  test('decides anew at each call, not once for the function', () =>
    expectRuff(`
      func f() {
        r := 0
        r += 1
        return r
      }
      func g() { return f() + f() }
      print(g())
      r := 10
      print(g(), r)
    `).toPrint('2', '2 1'));

  test('keeps to the local that it made when the top-level variable appears meanwhile', () =>
    expectRuff(`
      func late() { seen := "local"
        make()
        seen := seen + "!"
        return seen }
      func make() { return 0 }
      print(late())
      seen := "global"
      print(late(), seen)
    `).toPrint('local!', 'local! local!'));

  test('makes a local that the whole function sees, out of blocks as well', () =>
    expectRuff(`
      func f(flag) {
        if flag { found := 1 } else { found := 2 }
        while true { inner := 3
          break }
        try { tried := 4 } except e { }
        match Some(5) { case Some(v): { matched := v } }
        return [found, inner, tried, matched]
      }
      print(f(true), f(false))
    `).toPrint('[1, 3, 4, 5] [2, 3, 4, 5]'));

  test('makes nothing where it was not reached', () =>
    expectRuff(`
      func f(flag) {
        if flag { found := 1 }
        return found
      }
      print(f(true))
      f(false)
    `).toFail('Undefined variable: found', '1'));

  test('falls back to the top-level variable on a path without assignment', () =>
    expectRuff(`
      func f(flag) {
        if flag { mine := 1 }
        return mine
      }
      mine := "top"
      print(f(false))
      print(f(true), mine)
    `).toPrint('top', '1 1'));

  test('updates a let or mut of a block around it', () =>
    expectRuff(`
      func f() {
        mut n := 1
        if true { n := 2
          while n < 5 { n := n + 1 } }
        return n
      }
      print(f())
    `).toPrint('5'));

  test('that comes before a declaration of the same name in a block is not that variable', () =>
    expectRuff(`
      func f() {
        x := 1
        if true { let x := 2
          print(x) }
        x := x + 10
        return x
      }
      print(f())
    `).toPrint('2', '11'));

  test('changes a parameter, not the variable outside', () =>
    expectRuff(`
      x := 1
      func f(x) { x := x + 1
        return x }
      print(f(5), x)
    `).toPrint('6 1'));

  test('in compound form reads what it would assign', () =>
    expectRuff(`
      func f() { count += 1
        return count }
      count := 1
      print(f(), f(), count)
    `).toPrint('2 3 3'));

  test('in compound form needs the variable', () =>
    expectRuff(`
      func f() { count += 1 }
      f()
    `).toFail('Undefined variable: count'));
});

describe('top-level blocks', () => {
  test('of if keep their bare names', () =>
    expectRuff(`
      if true { inner := 1
        print(inner) }
      print(inner)
    `).toFail('Undefined variable: inner', '1'));

  test('of loops, try, except and match do not', () =>
    expectRuff(`
      while true { a := 1
        break }
      for i in 1 { b := 2 }
      try { c := 3
        throw("x") } except e { d := 4 }
      match Some(5) { case Some(v): { f := v } }
      print(a, b, c, d, f)
    `).toPrint('1 2 3 4 5'));

  test('of if update what is outside', () =>
    expectRuff(`
      n := 1
      if true { n := 2
        let n := 3
        n2 := n
        print(n, n2) }
      print(n)
    `).toPrint('3 3', '2'));

  test('of else are scopes of their own', () =>
    expectRuff(`
      if false { x := 1 } else { x := 2
        print(x) }
      if true { print(x) }
    `).toFail('Undefined variable: x', '2'));

  test('of if keep names that loops in them make', () =>
    expectRuff(`
      if true {
        while true { inner := 1
          break }
        print(inner)
      }
      print(inner)
    `).toFail('Undefined variable: inner', '1'));

  test('of if inside of loops begin anew each time', () =>
    expectRuff(`
      for i in 3 {
        if true {
          if i == 0 { first := "block" }
          mine := i
          print(mine)
        }
      }
      print(mine)
    `).toFail('Undefined variable: mine', '0', '1', '2'));

  test('may shadow with let, mut and const', () =>
    expectRuff(`
      let a := 1
      const B := 2
      if true {
        let a := 10
        mut B := 20
        B += 1
        print(a, B)
      }
      print(a, B)
    `).toPrint('10 21', '1 2'));

  test('nest', () =>
    expectRuff(`
      if true {
        x := 1
        if true {
          x := x + 1
          y := 5
          if true { x := x + y }
        }
        print(x)
      }
    `).toPrint('7'));
});

describe('names of an if block at the top level', () => {
  test('are seen by functions that it calls', () =>
    expectRuff(`
      func get() { return n }
      func bump() { n := n + 1 }
      if true {
        n := 10
        bump()
        print(n, get())
        for i in 2 { bump() }
        print(n)
      }
      n := 1
      if true {
        let n := 50
        print(get())
      }
      print(get())
    `).toPrint('11 11', '13', '50', '1'));
  test('are gone with the block, also for functions', () =>
    expectRuff(`
      func get() { return n }
      if true { n := 10
        print(get()) }
      get()
    `).toFail('Undefined variable: n', '10'));
  test('are gone when an error leaves the block', () =>
    expectRuff(
      `
      n := 1
      func get() { return n }
      func fail() { throw("x") }
      try { if true { mut n := 2
        fail() } } except e { print(get()) }
    `,
      { unlike: 'D-25' },
    ).toPrint('1'));
});
