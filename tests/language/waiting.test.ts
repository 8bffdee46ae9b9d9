// Promises, spawn and channels, as far as the language has a say in them.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('an async function', () => {
  test('runs at once, up to its first wait', () =>
    expectRuff(`
      async func f() { print("in")
        return 1 }
      p := f()
      print("out", type(p))
      print(await p)
    `).toPrint('in', 'out promise', '1'));
  test('captures and copies like any other', () =>
    expectRuff(`
      async func f(xs) { xs[0] := 9
        await async_sleep(1)
        return xs }
      xs := [1]
      p := f(xs)
      xs[0] := 5
      print(await p, xs)
    `).toPrint('[9] [5]'));
  test('binds await like a unary operator', () =>
    expectRuff(
      'async func f(n) { return [n] }\nprint(await f(1) == [1], (await f(2))[0] + 1, -(await f(3))[0])\nprint(await f(4) |> len)',
      { unlike: 'D-19' },
    ).toPrint('true 3 -3', '1'));
  test('throws where it is awaited', () =>
    expectRuff(
      'async func f() { throw("late") }\np := f()\nprint("made")\ntry { await p } except e { print(e.message) }',
      { unlike: 'async' },
    ).toPrint('made', 'late'));
  test('returns early by the try operator', () =>
    expectRuff('async func f() { await async_sleep(1)\nErr("no")?\nreturn 1 }\nprint(await f())').toPrint(
      'Err(no)',
    ));
  test('keeps the order of evaluation across waits', () =>
    expectRuff(
      `
      async func w(n) { await async_sleep(1)
        print(n)
        return n }
      x := 1
      print(x + await w(2) * await w(3), [x, await w(4), x])
    `,
      { unlike: 'D-19' },
    ).toPrint('2', '3', '4', '7 [1, 4, 1]'));
  test('as a lambda gives a promise', () =>
    expectRuff('f := async func() { return 1 }\nprint(type(f()), await f())', { unlike: 'D-18' }).toPrint(
      'promise 1',
    ));
  test('in loops and conditions', () =>
    expectRuff(`
      async func tick(n) { await async_sleep(1)
        return n }
      func total() { sum_ := 0
        for i in 4 { if (await tick(i)) % 2 == 0 { sum_ += await tick(i) } }
        while (await tick(sum_)) > 0 { sum_ -= 1 }
        return sum_ }
      print(await total())
    `).toPrint('0'));
});

describe('spawn', () => {
  const unlike = { unlike: 'spawn bodies never run there' };
  test('sees a snapshot of the variables', () =>
    expectRuff(
      `
      n := 1
      xs := [1]
      spawn { sleep(1)
        print("spawned", n, xs)
        n := 50
        xs[0] := 50 }
      n := 2
      xs[0] := 2
      sleep(30)
      print(n, xs)
    `,
      unlike,
    ).toPrint('spawned 1 [1]', '2 [2]'));
  test('starts when the main program waits', () =>
    expectRuff('spawn { print("body") }\nprint("main")\nsleep(1)\nprint("end")', unlike).toPrint(
      'main',
      'body',
      'end',
    ));
  test('shares channels', () =>
    expectRuff(
      `
      ch := channel()
      spawn { for i in 3 { ch.send(i * i) }
        ch.send(null) }
      loop { v := ch.receive()
        if v == null { break }
        print(v) }
    `,
      unlike,
    ).toPrint('0', '1', '4'));
  test('keeps its errors to itself', () =>
    expectRuff('spawn { throw("lost") }\nsleep(1)\nprint("fine")', unlike).toPrint('fine'));
  test('in a function sees its locals', () =>
    expectRuff(
      'func f(n) { local := n * 2\nspawn { print(n, local) }\nlocal := 0 }\nf(4)\nsleep(1)',
      unlike,
    ).toPrint('4 8'));
});

describe('waiting in plain functions', () => {
  const unlike = { unlike: 'channels have no methods there' };
  test('goes through callbacks of builtins, methods and operator methods', () =>
    expectRuff(
      `
      ch := channel()
      struct Reader { ch: channel
        func next_value(self) { return self.ch.receive() } }
      spawn { for i in 5 { sleep(1)
          ch.send(i) } }
      r := Reader { ch: ch }
      print(map([1, 2], func(x) { return x * 10 + ch.receive() }), r.next_value())
      func both() { return [ch.receive(), ch.receive()] }
      print(both())
    `,
      unlike,
    ).toPrint('[10, 21] 2', '[3, 4]'));
  test('tells channels from structs whose methods have the same names', () =>
    expectRuff(
      `
      struct Mailer { name: string
        func send(self, text) { return self.name + " " + text }
        func receive(self) { return "got " + self.name } }
      m := Mailer { name: "m" }
      ch := channel()
      func both(x) { return [x.send("hi"), x.receive()] }
      print(both(m), both(ch), m.receive())
      try { both(5) } except e { print(e.message) }
      try { ch.send(1, 2) } except e { print(e.message) }
    `,
      unlike,
    ).toPrint(
      '[m hi, got m] [true, hi] got m',
      "Cannot access field or method 'send' on non-struct value",
      'Channel.send expects 1 arguments, got 2',
    ));
  test('lets the function go on where it waited', () =>
    expectRuff(
      `
      func f(xs) { xs[0] := 1
        try { sleep(1)
          throw("after") } except e { xs := push(xs, e.message) }
        return xs }
      print(f([0]))
    `,
    ).toPrint('[1, after]'));
});

describe('calls that wait for each other', () => {
  const unlike = { unlike: 'async' };
  test('are in the stack of an error, across waits', () =>
    expectRuff(
      `
      async func inner() { await async_sleep(1)
        throw("boom") }
      async func middle() { return await inner() }
      func deeper() { sleep(1)
        throw("deep") }
      func plain() { sleep(1)
        return deeper() }
      try { await middle() } except e { print(e.message, e.stack) }
      try { plain() } except e { print(e.message, e.stack) }
    `,
      unlike,
    ).toPrint('boom [middle, inner]', 'deep [plain, deeper]'));
  test('end with an error when there is no end of them', () =>
    expectRuff(
      `
      async func endless(n) { await async_sleep(0)
        return await endless(n + 1) }
      try { await endless(1) } except e { print(e.message) }
    `,
      unlike,
    ).toPrint('Maximum VM call stack depth of 256 exceeded while calling endless'));
  test('end in the same way when they wait without being async', () =>
    expectRuff(
      'func endless(n) { sleep(0)\nreturn endless(n + 1) }\ntry { endless(1) } except e { print(e.message) }',
      unlike,
    ).toPrint('Maximum VM call stack depth of 256 exceeded while calling endless'));
});
