// Loops, match, try, the try operator, pipes and the order of evaluation.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('for', () => {
  test('goes over arrays, strings, dicts and counts', () =>
    expectRuff(`
      for x in [1, "a"] { print(x) }
      for c in "aé😀" { print(c) }
      for k in {"b": 1, "a": 2} { print(k) }
      for i in 2 { print(i) }
      for i in 2.9 { print(i) }
      n := 0 - 1
      for i in n { print("never") }
    `).toPrint('1', 'a', 'a', 'é', '😀', 'b', 'a', '0', '1', '0', '1'));
  test('refuses other values', () =>
    expectRuff('for x in null { print(x) }').toFail(
      'len() requires an array, dict, bytes, set, queue, stack, or string',
    ));
  test('in a function has a variable of its own', () =>
    expectRuff('func f() { i := "mine"\nfor i in 2 { i := i + 10 }\nreturn i }\nprint(f())').toPrint('mine'));
  test('at the top level may set its variable without effect on the loop', () =>
    expectRuff('for i in 3 { print(i)\ni := 100 }').toPrint('0', '1', '2'));
  test('continues with the next element', () =>
    expectRuff('for i in 4 { if i % 2 == 0 { continue }\nprint(i) }', { unlike: 'D-1' }).toPrint('1', '3'));
  test('declares anew in each iteration', () =>
    expectRuff('for i in 2 { let sq := i * i\nconst K := sq\nmut m := K\nm += 1\nprint(m) }', {
      unlike: 'D-3',
    }).toPrint('1', '2'));
  test('at the top level gives each closure its own variable', () =>
    expectRuff('fs := []\nfor i in 2 { fs := push(fs, func() { return i }) }\nprint(fs[0](), fs[1]())', {
      unlike: 'D-4',
    }).toPrint('0 1'));
  test('evaluates what it goes over once', () =>
    expectRuff('func f() { print("f")\nreturn 2 }\nfor i in f() { print(i) }').toPrint('f', '0', '1'));
});

describe('loops', () => {
  test('break and continue mean the innermost', () =>
    expectRuff(`
      i := 0
      loop {
        i += 1
        if i == 2 { continue }
        while true { break }
        if i > 3 { break }
        print(i)
      }
      loop while i > 2 { i -= 1
        print("down", i) }
    `).toPrint('1', '3', 'down 3', 'down 2'));
  test('return leaves all of them', () =>
    expectRuff(
      'func f() { for i in 5 { for j in 5 { if i * j == 6 { return [i, j] } } } }\nprint(f())',
    ).toPrint('[2, 3]'));
  test('tests are evaluated each time', () =>
    expectRuff(
      'n := 0\nfunc more() { n := n + 1\nreturn n < 3 }\nwhile more() { print(n) }\nprint("end", n)',
    ).toPrint('1', '2', 'end 3'));
  test('break outside is refused', () =>
    expectRuff('if true { break }').toBeRefused('break can only be used inside a loop'));
  test('continue in a function in a loop is refused', () =>
    expectRuff('while true { func f() { continue } }').toBeRefused(
      'continue can only be used inside a loop',
    ));
});

describe('match', () => {
  test('takes the first case that fits and none when none does', () =>
    expectRuff(`
      func f(v) { match v {
          case Ok(x): { return "ok \${x}" }
          case Err(e): { return "err \${e}" }
          case None: { return "none" }
          case Some(x): { return "some \${x}" }
          case mon: { return "monday" }
        }
        return "nothing" }
      print(f(Ok(1)), f(Err("e")), f(None), f(Some([1])), f("mon"), f("tue"), f(5), f(null))
    `).toPrint('ok 1 err e none some [1] monday nothing nothing nothing'));
  test('default comes last wherever it stands', () =>
    expectRuff('match "b" { default: { print("default") } case b: { print("b") } }').toPrint('b'));
  test('a binding is an ordinary variable and stays', () =>
    expectRuff(`
      v := "before"
      match Some(1) { case Some(v): { v := v + 1 } }
      print(v)
      func f() { match Ok([1]) { case Ok(w): { w[0] := 2 } }
        return w }
      print(f())
    `).toPrint('2', '[2]'));
  test('a name is not compared with a variable', () =>
    expectRuff('a := 1\nmatch 1 { case a: { print("one") } default: { print("default") } }').toPrint(
      'default',
    ));
  test('does not fall through', () =>
    expectRuff('match "a" { case a: { print(1) } case a: { print(2) } }').toPrint('1'));
  test('evaluates its subject once', () =>
    expectRuff(
      'func f() { print("f")\nreturn "b" }\nmatch f() { case a: { } case b: { print("b") } }',
    ).toPrint('f', 'b'));
});

describe('try', () => {
  test('catches what was thrown, from any depth', () =>
    expectRuff(`
      func a() { b()
        print("not reached") }
      func b() { throw("deep") }
      try { a() } except e { print(e.message, type(e)) }
    `).toPrint('deep struct'));
  test('catches run-time errors of operators, names, fields and calls', () =>
    expectRuff(
      `
      func message(f) { try { f() } except e { return e.message } }
      print(message(func() { return 1 / 0 }))
      print(message(func() { return [1][5] }))
      print(message(func() { return nowhere }))
      print(message(func() { return (P { }).x }))
      print(message(func() { return null() }))
      print(message(func() { return message(1, 2) }))
      print(message(func() { return 9223372036854775807 + 1 }))
    `,
      { unlike: 'D-9' },
    ).toPrint(
      'Division by zero',
      'Index out of bounds: 5',
      'Undefined variable: nowhere',
      'Field not found: x',
      'Cannot call non-function; the value being called is not callable. Pass a function, closure, or imported callable value instead.',
      'message expects 1 arguments, got 2',
      'Integer overflow: 9223372036854775807 + 1',
    ));
  test('keeps what was assigned before the error', () =>
    expectRuff(`
      func f() { n := 1
        xs := [1]
        try { n := 2
          xs[0] := 5
          throw("x")
          n := 3 } except e { n := n * 10 }
        return [n, xs] }
      print(f())
    `).toPrint('[20, [5]]'));
  test('leaves by return, break and continue', () =>
    expectRuff(
      `
      func f() { for i in 3 {
          try { if i == 0 { continue }
            if i == 1 { break } } except e { print("wrong") } }
        try { return "value" } except e { return "wrong" } }
      print(f())
      try { throw("later") } except e { print(e.message) }
    `,
      { unlike: 'D-1, D-10' },
    ).toPrint('value', 'later'));
  test('errors of the handler go on', () =>
    expectRuff(
      'try { try { throw("a") } except e { throw(e.message + "b") } } except e { print(e.message) }',
    ).toPrint('ab'));
  test('the except name stays visible', () =>
    expectRuff('func f() { try { throw("x") } except e { }\nreturn e.message }\nprint(f())').toPrint('x'));
  test('a struct gives its message and cause', () =>
    expectRuff(`
      try { throw(MyErr { message: "m", cause: "c", code: 5 }) } except e { print(e.message, e.cause, e) }
      try { throw(MyErr { code: 5 }) } except e { print(e.message) }
      try { throw(42) } except e { print(e.message) }
      try { throw([1, 2]) } except e { print(e.message) }
    `).toPrint(
      'm c Error { cause: c, line: 0, message: m, stack: [] }',
      'MyErr error',
      'Int(42)',
      'Array[2]',
    ));
  test('throw wants one argument', () =>
    expectRuff('throw(1, 2)').toBeRefused('throw() requires exactly one argument'));
});

describe('the try operator', () => {
  test('unwraps or returns', () =>
    expectRuff(`
      func half(n) { if n % 2 == 0 { return Ok(n / 2) }
        return Err("odd") }
      func quarter(n) { return Ok(half(half(n)?)?) }
      print(quarter(8), quarter(6), quarter(3))
      func first(xs) { if len(xs) == 0 { return None }
        return Some(xs[0]) }
      func firstOf(xs) { x := first(xs)?
        return Some(x * 2) }
      print(firstOf([4]), firstOf([]))
    `).toPrint('Ok(2) Err(odd) Err(odd)', 'Some(8) None'));
  test('ends the program quietly at the top level', () =>
    expectRuff('print(1)\nx := Err("e")?\nprint(2)').toPrint('1'));
  test('returns through loops and try', () =>
    expectRuff(
      `
      func f() { for i in 3 { try { Err(i)? } except e { return "caught" } }
        return "end" }
      print(f())
    `,
      { unlike: 'D-10' },
    ).toPrint('Err(0)'));
  test('refuses other values', () => expectRuff('1?').toFail('Try operator requires Result or Option'));
  test('returns from the innermost function', () =>
    expectRuff('func f() { g := func() { None?\nreturn 1 }\nreturn [g(), 2] }\nprint(f())').toPrint(
      '[None, 2]',
    ));
});

describe('pipes', () => {
  test('give the left value as first argument', () =>
    expectRuff(`
      func add(a, b) { return a + b }
      func double(n) { return n * 2 }
      print(3 |> double |> add(4))
      print("a" |> upper |> (func(s) { return s + "!" }))
      fs := {"id": func(x) { return x }}
      r := 5 |> fs["id"]
      print(r)
    `).toPrint('10', 'A!', '5'));
  test('bind weakest', () =>
    expectRuff('func id(x) { return x }\nx := null ?? 1 + 2 |> id\nprint(x)').toPrint('3'));
});

describe('evaluation order', () => {
  const trace = 'func t(n) { print(n)\nreturn n }\nfunc f3(a, b, c) { return a }\n';
  test('operands from left to right', () =>
    expectRuff(`${trace}x := t(1) + t(2) * t(3) - t(4)\nprint("=", x)`).toPrint('1', '2', '3', '4', '= 3'));
  test('arguments before the callee', () =>
    expectRuff(`${trace}func callee() { print("callee")\nreturn f3 }\ncallee()(t(1), t(2), t(3))`).toPrint(
      '1',
      '2',
      '3',
      'callee',
    ));
  test('the right-hand side before the index', () =>
    expectRuff(`${trace}xs := [0, 0]\nxs[t(1)] := t(2)\nprint(xs)`).toPrint('2', '1', '[0, 2]'));
  test('a compound assignment evaluates its target twice', () =>
    expectRuff(`${trace}xs := [0, 0]\nxs[t(1)] += t(5)\nprint(xs)`).toPrint('1', '5', '1', '[0, 5]'));
  test('literals in source order', () =>
    expectRuff(`${trace}d := {"b": t(1), "a": [t(2), t(3)]}\nprint(d)`).toPrint(
      '1',
      '2',
      '3',
      '{"a": [2, 3], "b": 1}',
    ));
  test('logical operators stop and give booleans', () =>
    expectRuff(
      `${trace}print(t(0) && t(1), t(2) || t(3), t(1) && t("x"))\nprint(null ?? t(9), t(8) ?? t(9))`,
    ).toPrint('0', '2', '1', 'x', 'false true true', '9', '8', '9 8'));
  test('a variable read before a call keeps the value it had', () =>
    expectRuff('n := 1\nfunc bump() { n := n + 1\nreturn n }\nprint(n + bump() + n, [n, bump(), n])').toPrint(
      '5 [2, 3, 3]',
    ));
  test('a collection read before a call keeps the value it had', () =>
    expectRuff(
      'xs := [1]\nfunc bump() { xs[0] := xs[0] + 1\nreturn xs[0] }\nprint([xs, bump(), xs])',
    ).toPrint('[[1], 2, [2]]'));
  test('operands keep the values they had', () =>
    expectRuff(
      's := "a"\nn := 1\nfunc f() { s := s + s\nn := n * 10\nreturn n }\ns += to_string(f())\nprint(s, n + f(), n * f() % 7)',
    ).toPrint('a10 110 5'));
  test('arguments keep the values they had', () =>
    expectRuff(
      'xs := [1]\nfunc bump() { xs := push(xs, 2)\nxs[0] := 9\nreturn 0 }\nprint(xs, bump(), xs)',
    ).toPrint('[1] 0 [9, 2]'));
});
