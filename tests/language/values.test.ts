// Arrays, dicts and structs are values: nobody sees an update through another name.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('a collection is copied by', () => {
  test('assignment', () =>
    expectRuff('a := [1, 2]\nb := a\nb[0] := 9\na[1] := 8\nprint(a, b)').toPrint('[1, 8] [9, 2]'));
  test('passing', () =>
    expectRuff('func f(xs) { xs[0] := 9\nreturn xs }\na := [1]\nprint(f(a), a)').toPrint('[9] [1]'));
  test('returning', () =>
    expectRuff('g := [1]\nfunc f() { return g }\na := f()\na[0] := 9\nprint(a, g)').toPrint('[9] [1]'));
  test('storing in an array', () =>
    expectRuff('a := [1]\nb := [a, a]\na[0] := 9\nprint(b, a)').toPrint('[[1], [1]] [9]'));
  test('storing in a dict and a struct', () =>
    expectRuff(
      'a := [1]\nd := {"k": a}\ns := P { xs: a }\na[0] := 9\nprint(d, s)\nt := s.xs\nt[0] := 5\nprint(s, t)',
    ).toPrint('{"k": [1]} P { xs: [1] }', 'P { xs: [1] } [5]'));
  test('storing with an index assignment', () =>
    expectRuff('a := [1]\nb := [0]\nb[0] := a\na[0] := 9\nprint(b)').toPrint('[[1]]'));
  test('reading an element', () =>
    expectRuff('m := [[1], [2]]\nrow := m[0]\nrow[0] := 9\nprint(m, row)').toPrint('[[1], [2]] [9]'));
  test('iterating', () =>
    expectRuff('m := [[1], [2]]\nfor row in m { row[0] := 9 }\nprint(m)').toPrint('[[1], [2]]'));
  test('destructuring', () =>
    expectRuff('m := [[1], [2]]\nmut [a, b] := m\na[0] := 9\nprint(m, a)').toPrint('[[1], [2]] [9]'));
  test('spreading', () =>
    expectRuff('m := [[1]]\nn := [...m, [2]]\nn[0][0] := 9\nprint(m)', { unlike: 'D-12' }).toPrint('[[1]]'));
  test('wrapping in a result', () =>
    expectRuff(`
      a := [1]
      r := Ok(a)
      a[0] := 9
      match r { case Ok(v): { v[0] := 5
        print(v) } }
      print(r, a)
    `).toPrint('[5]', 'Ok([1]) [9]'));
  test('a builtin that gives its argument back', () =>
    expectRuff('a := [1]\nb := push(a, 2)\nc := a\nc[0] := 7\nprint(a, b, c)').toPrint('[1] [1, 2] [7]'));
  test('a conditional value', () =>
    expectRuff('a := [1]\nn := null\nb := n ?? a\nb[0] := 9\nprint(a, b)').toPrint('[1] [9]'));
});

describe('an update along a path', () => {
  const unlike = { unlike: 'D-12' };
  test('changes the variable at its root', () =>
    expectRuff('m := [[1, 2], [3]]\nm[0][1] := 9\nm[1][0] += 1\nprint(m)', unlike).toPrint('[[1, 9], [4]]'));
  test('leaves copies of every level alone', () =>
    expectRuff(
      `
      m := [[[1]]]
      whole := m
      row := m[0]
      cell := m[0][0]
      m[0][0][0] := 9
      print(m, whole, row, cell)
    `,
      unlike,
    ).toPrint('[[[9]]] [[[1]]] [[1]] [1]'));
  test('goes through fields, entries and elements', () =>
    expectRuff(
      `
      p := P { d: {"xs": [Q { n: 1 }, Q { n: 2 }]} }
      q := p
      p.d.xs[1].n := 9
      p.d["new"] := [0]
      p.d.new[0] := 5
      print(p)
      print(q)
    `,
      unlike,
    ).toPrint(
      'P { d: {"new": [5], "xs": [Q { n: 1 }, Q { n: 9 }]} }',
      'P { d: {"xs": [Q { n: 1 }, Q { n: 2 }]} }',
    ));
  test('makes no missing containers', () =>
    expectRuff('d := {}\nd["a"]["b"] := 1', unlike).toFail('Missing map key: "a"'));
  test('of two elements that were one value changes one of them', () =>
    expectRuff('row := [0]\nm := [row, row]\nm[0][0] := 1\nprint(m, row)', unlike).toPrint('[[1], [0]] [0]'));
  test('in a function changes the top-level variable', () =>
    expectRuff(
      'g := {"xs": [1]}\ncopy := g\nfunc f() { g.xs[0] := 2\ng["n"] := 1 }\nf()\nprint(g, copy)',
      unlike,
    ).toPrint('{"n": 1, "xs": [2]} {"xs": [1]}'));
  test('needs a mutable root', () =>
    expectRuff('let m := [[1]]\nm[0][0] := 2', unlike).toFail('Cannot mutate immutable let binding: m'));
  test('with an aliased value on the right', () =>
    expectRuff('a := [[1], [2]]\na[0] := a[1]\na[0][0] := 9\na[1][0] += 1\nprint(a)', unlike).toPrint(
      '[[9], [3]]',
    ));
  test('a collection can be put into itself', () =>
    expectRuff('a := [1, 2]\na[0] := a\nprint(a)\nd := {}\nd["self"] := d\nd["self"] := d\nprint(d)').toPrint(
      '[[1, 2], 2]',
      '{"self": {"self": {}}}',
    ));
});

describe('what goes on with a value', () => {
  test('an array that grows in a loop stays apart from its earlier copies', () =>
    expectRuff(`
      xs := []
      history := []
      for i in 3 { xs := push(xs, i)
        history := push(history, xs) }
      xs[0] := 9
      print(history, xs)
    `).toPrint('[[0], [0, 1], [0, 1, 2]] [9, 1, 2]'));
  test('a loop goes over what the collection was', () =>
    expectRuff(`
      xs := [1, 2, 3]
      for x in xs { xs := push(xs, x)
        xs[0] := 100 }
      print(xs)
      d := {"a": 1}
      for k in d { d["b"] := 2 }
      print(d)
    `).toPrint('[100, 2, 3, 1, 2, 3]', '{"a": 1, "b": 2}'));
  test('parameters that are updated in a recursion are those of the call', () =>
    expectRuff(`
      func walk(path, n) {
        path := push(path, n)
        if n > 0 { walk(path, n - 1) }
        path[0] := "seen"
        return path
      }
      start := ["start"]
      print(walk(start, 2), start)
    `).toPrint('["seen", 2] ["start"]'.replaceAll('"', '')));
  test('a swap by destructuring reads before it writes', () =>
    expectRuff('a := [1, 2]\nlet [x, y] := [a[1], a[0]]\na[0] := x\na[1] := y\nprint(a)').toPrint('[2, 1]'));
  test('a struct that a method changed is not the one it was called on', () =>
    expectRuff(
      `
      struct C { n: int
        func inc(self) { me := self
          me.n := me.n + 1
          return me } }
      c := C { n: 1 }
      print(c.inc().inc(), c)
    `,
      { unlike: 'D-12' },
    ).toPrint('C { n: 3 } C { n: 1 }'));
  test('equality is deep', () =>
    expectRuff(`
      a := [1, {"k": [2.0]}]
      b := [1.0, {"k": [2]}]
      print(a == b, P { x: a } == P { x: b }, P { x: 1 } == Q { x: 1 }, Some([1]) == Some([1]), [1] == [2])
    `).toPrint('true true false true false'));
});
