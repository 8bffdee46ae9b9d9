// Structs: construction, methods with and without self, operator methods, enums.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('methods', () => {
  test('get the receiver first', () =>
    expectRuff(`
      struct P { x: int
        func plus(self, n) { return self.x + n } }
      p := P { x: 1 }
      print(p.plus(2))
    `).toPrint('3'));

  test('without self see the fields as variables of their own', () =>
    expectRuff(`
      struct P { x: int, y: int
        func sum() { x := x + 1
          return x + y } }
      p := P { x: 1, y: 2 }
      print(p.sum(), p.sum(), p)
    `).toPrint('4 4 P { x: 1, y: 2 }'));

  test('without self: fields hide top-level variables, also those that no declaration names', () =>
    expectRuff(`
      x := "top"
      z := "top z"
      struct P { x: int
        func show() { return [x, z, extra] } }
      extra := "top extra"
      print((P { x: 1, extra: 2 }).show(), (P { x: 1 }).show())
    `).toPrint('[1, top z, 2] [1, top z, top extra]'));

  test('without self: parameters hide fields', () =>
    expectRuff(`
      struct P { x: int
        func get(x) { return x } }
      p := P { x: 1 }
      print(p.get(5))
    `).toPrint('5'));

  test('taken without a call are functions of the receiver', () =>
    expectRuff(`
      struct P { x: int
        func plus(self, n) { return self.x + n } }
      p := P { x: 1 }
      m := p.plus
      print(m(P { x: 10 }, 5))
    `).toPrint('15'));

  test('belong to the name of the struct, wherever the value was made', () =>
    expectRuff(`
      p := P { x: 4 }
      struct P { x: int
        func twice(self) { return self.x * 2 } }
      print(p.twice())
    `).toPrint('8'));

  test('exist once the declaration was executed', () =>
    expectRuff(`
      p := P { x: 4 }
      if false { struct P { x: int
        func twice(self) { return self.x * 2 } } }
      p.twice()
    `).toFail('Field not found: twice'));

  test('count arguments without self', () =>
    expectRuff(`
      struct P { func m(self, a) { return a } }
      (P {}).m()
    `).toFail('P.m expects 1 arguments, got 0'));

  test('call each other through self', () =>
    expectRuff(`
      struct S { n: int
        func fact(self, k) { if k <= 1 { return self.one() }
          return k * self.fact(k - 1) }
        func one(self) { return self.n } }
      s := S { n: 1 }
      print(s.fact(5))
    `).toPrint('120'));

  test('change their own copy of the receiver', () =>
    expectRuff(
      `
      struct Stack { items: array
        func push_item(self, v) { s := self
          s.items := push(s.items, v)
          return s } }
      a := Stack { items: [] }
      b := a.push_item(1).push_item(2)
      print(a, b)
    `,
      { unlike: 'D-12' },
    ).toPrint('Stack { items: [] } Stack { items: [1, 2] }'));

  test('and fields that hold functions are called alike', () =>
    expectRuff(`
      struct P { f: int
        func g(self) { return "method" } }
      p := P { f: func(me, n) { return n + 1 } }
      print(p.f(1), p.g())
    `).toPrint('2 method'));

  test('of a dict entry get the dict first', () =>
    expectRuff(`
      d := {"n": 5, "add": func(me, k) { return me.n + k }}
      print(d.add(1), d["add"]({"n": 1}, 1))
    `).toPrint('6 2'));
});

describe('operator methods', () => {
  test('are asked of the left operand', () =>
    expectRuff(`
      struct V { x: int
        func op_add(self, o) { return V { x: self.x + o.x } }
        func op_mul(self, k) { return V { x: self.x * k } }
        func op_neg(self) { return V { x: 0 - self.x } } }
      a := V { x: 1 }
      b := V { x: 2 }
      print(a + b, a * 5, -b)
      print(5 * a)
    `).toFail('Invalid binary operation: int * struct', 'V { x: 3 } V { x: 5 } V { x: -2 }'));

  test('compare', () =>
    expectRuff(
      `
      struct N { v: int
        func op_lt(self, o) { if self.v < o.v { return true }
          return false }
        func op_eq(self, o) { return self.v % 10 == o.v % 10 } }
      a := N { v: 3 }
      b := N { v: 13 }
      print(a < b, b < a, a == b)
    `,
      { unlike: 'D-8' },
    ).toPrint('true false true'));

  test('op_eq leaves != alone', () =>
    expectRuff(
      `
      struct N { v: int
        func op_eq(self, o) { return true } }
      print((N { v: 3 }) != (N { v: 4 }), (N { v: 3 }) != (N { v: 3 }))
    `,
      { unlike: 'D-8' },
    ).toPrint('true false'));

  test('work in compound assignments', () =>
    expectRuff(`
      struct V { x: int
        func op_add(self, n) { return V { x: self.x + n } } }
      v := V { x: 1 }
      v += 2
      print(v)
    `).toPrint('V { x: 3 }'));

  test('may give anything', () =>
    expectRuff(
      `
      struct W { s: string
        func op_sub(self, o) { return [self.s, o] } }
      print((W { s: "a" }) - null)
    `,
      { unlike: 'D-8' },
    ).toPrint('[a, null]'));

  test('that are missing are an error', () =>
    expectRuff('print((P { x: 1 }) + 1)').toFail('Invalid binary operation: struct + int'));
});

describe('structs', () => {
  test('need no declaration, and nothing about fields is checked', () =>
    expectRuff('p := Q { b: 1, a: "x" }\nprint(p, p.a, type(p), Empty {})').toPrint(
      'Q { a: x, b: 1 } x struct Empty {  }',
    ));
  test('the name is no value', () =>
    expectRuff('struct P { x: int }\nprint(P)').toFail('Undefined variable: P'));
  test('fields are evaluated as they stand', () =>
    expectRuff('func f(n) { print(n)\nreturn n }\nprint(P { z: f(1), a: f(2) })').toPrint(
      '1',
      '2',
      'P { a: 2, z: 1 }',
    ));
  test('a missing field is an error', () => expectRuff('(P { x: 1 }).y').toFail('Field not found: y'));
  test('writing a new field adds it', () =>
    expectRuff('p := P { x: 1 }\np.y := 2\nprint(p)', { unlike: 'D-12' }).toPrint('P { x: 1, y: 2 }'));
  test('have no index', () => expectRuff('p := P { x: 1 }\np["x"]').toFail('Invalid index operation'));
  test('generator methods are refused', () =>
    expectRuff('struct S { func* m(self) { yield 1 } }').toBeRefused(
      'Generator methods are not supported for structs: S.m',
    ));
});

describe('enum variants', () => {
  const unlike = { unlike: 'D-7' };
  test('are equal by tag and payload', () =>
    expectRuff(
      `
      enum Shape { Dot, Rect }
      a := Shape::Rect(1, 2)
      b := Shape::Rect(1, 2)
      dot := Shape::Dot
      print(a == b, a == (Shape::Rect(2, 1)), dot == (Shape::Dot), dot == a, type(a))
      print(a, dot)
    `,
      unlike,
    ).toPrint('true false true false tagged', 'Shape::Rect(1,2) Shape::Dot'));
  test('are matched with their first payload', () =>
    expectRuff(
      `
      func area(s) {
        match s {
          case Shape::Dot: { return 0 }
          case Shape::Rect(w): { return w }
          default: { return "?" }
        }
      }
      rect := Shape::Rect(4, 5)
      dot := Shape::Dot
      print(area(rect), area(dot), area(7))
    `,
      unlike,
    ).toPrint('4 0 ?'));
  test('without declaration are fine', () =>
    expectRuff('x := Any::Thing\nprint(x)', unlike).toPrint('Any::Thing'));
});
