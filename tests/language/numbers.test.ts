// Ints are exact to 64 bits, floats are floats even when they print alike.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('ints', () => {
  test('are exact beyond 2^53', () =>
    expectRuff('a := 9007199254740992\nprint(a + 1, a + 1 - a, (a + 1) * 3, (a + 1) % 10)').toPrint(
      '9007199254740993 1 27021597764222979 3',
    ));
  test('come back from beyond', () =>
    expectRuff(
      'a := 9007199254740993\nb := a - 9007199254740990\nxs := [10, 20, 30, 40]\nprint(xs[b], b == 3, type(b))',
    ).toPrint('40 true int'));
  test('overflow at 2^63 and not before', () =>
    expectRuff('m := 9223372036854775806\nprint(m + 1)\nprint(m + 2)').toFail(
      'Integer overflow: 9223372036854775806 + 2',
      '9223372036854775807',
    ));
  test('have the least value', () =>
    expectRuff('m := 0 - 9223372036854775807 - 1\nprint(m, m / 2, m % 10)\nprint(-m)').toFail(
      'Integer overflow: -(-9223372036854775808)',
      '-9223372036854775808 -4611686018427387904 -8',
    ));
  test('divide the least value by -1 with an error', () =>
    expectRuff('m := 0 - 9223372036854775807 - 1\nprint(m / (0 - 1))').toFail(
      'Integer overflow: -9223372036854775808 / -1',
    ));
  test('multiply exactly', () =>
    expectRuff(
      'print(3037000499 * 3037000499, 4294967296 * 2147483647)\nprint(3037000500 * 3037000500)',
    ).toFail('Integer overflow: 3037000500 * 3037000500', '9223372030926249001 9223372032559808512'));
  test('divide toward zero, and the remainder has the sign of the dividend', () =>
    expectRuff('a := 0 - 7\nprint(a / 2, a % 2, 7 / (0 - 2), 7 % (0 - 2), a % 7)').toPrint('-3 -1 -3 1 0'));
  test('know no negative zero', () =>
    expectRuff('z := 0 - 0\nprint(-z, 0 * (0 - 5), 0 % (0 - 5), (0 - 4) % 2, (0 - 1) / 2)').toPrint(
      '0 0 0 0 0',
    ));
  test('as keys and indexes', () =>
    expectRuff('d := {"9007199254740993": 1}\nn := 9007199254740993\nprint(d[n])').toPrint('1'));
});

describe('floats', () => {
  test('stay floats when they are whole', () =>
    expectRuff('x := 2.0\nprint(x, type(x), type(x * 3), type(x / x), x / 4, 2 / 4)').toPrint(
      '2 float float float 0.5 0',
    ));
  test('keep a negative zero', () =>
    expectRuff('z := 0.0 * (0 - 1)\nprint(z, z == 0, -z)').toPrint('-0 true 0'));
  test('print without exponent', () =>
    expectRuff('x := 10000000000.0 * 100000000000000.0\ny := 0.000000001 * 1\nprint(x, y)').toPrint(
      '1000000000000000000000000 0.000000001',
    ));
  test('print the digit further from zero where two are equally near', () =>
    expectRuff(
      'x := 900719925474099.25\ny := 0.000000029802322387695312\nprint(x, x + 0.5, 0.0 - x, y, 512.00006103515625)',
    ).toPrint(
      '900719925474099.3 900719925474099.8 -900719925474099.3 0.000000029802322387695313 512.0000610351563',
    ));
  test('mixed with wide ints round the int', () =>
    expectRuff(
      'n := 9007199254740993\nprint(n == 9007199254740992.0, n + 0.0, n < 9007199254740992.0)',
    ).toPrint('true 9007199254740992 false'));
  test('divide by zero with an error', () => expectRuff('x := 1.5\nprint(x / 0)').toFail('Division by zero'));
  test('in collections, parameters and results', () =>
    expectRuff(`
      func half(x) { return x / 2 }
      xs := [1, 2.0, half(3), half(3.0)]
      out := []
      for x in xs { out := push(out, type(x)) }
      print(out, half(5), half(5.0))
    `).toPrint('[int, float, int, float] 2 2.5'));
  test('stay floats when they are spread among ints', () =>
    expectRuff('x := [...[1.5, 2.0], 1]\nprint(x, type(x[1]), x[1] / 4, type(x[2]))').toPrint(
      '[1.5, 2, 1] float 0.5 int',
    ));
  test('and ints take turns in a variable', () =>
    expectRuff(`
      x := 1
      out := []
      for i in 4 { out := push(out, "\${x}:\${type(x)}")
        if i == 1 { x := x / 2.0 } else { x := x * 3 } }
      print(out)
    `).toPrint('[1:int, 3:int, 1.5:float, 4.5:float]'));
});

test('the left operand is read before the right one changes its variable', () =>
  expectRuff(`
    n := 1
    func down(fuel) {
      if fuel <= 0 { return 1 }
      n -= down(fuel - 1)
      return 1
    }
    down(3)
    m := 7
    func set(v) {
      m := v
      return v
    }
    print(n, m + set(5), m * set(3) % 100, m < set(9), m - set(0.5))
  `).toPrint('0 12 15 true 8.5'));

describe('what is no number', () => {
  test('joins only with its like', () =>
    expectRuff('print("a" + "b")\nprint("a" + 1)').toFail('Invalid binary operation: string + int', 'ab'));
  test('orders texts by code points', () =>
    expectRuff('print("a" < "b", "Z" < "a", "😀" > "\uFFFD", "" < "a")').toPrint('true true true true'));
  test('does not order across kinds', () =>
    expectRuff('print(1 < 2.5)\nprint(true < 2)').toFail('Invalid binary operation: bool < int', 'true'));
  test('equals nothing of another kind', () =>
    expectRuff('print(1 == "1", null == false, [] == {}, 1 == true, None == null, 1 == 1.0)').toPrint(
      'false false false false false true',
    ));
  test('not takes booleans alone', () =>
    expectRuff('print(!false)\nprint(!0)').toFail('Invalid unary operation: ! Int(0)', 'true'));
  test('is true or false by rule', () =>
    expectRuff(`
      func yes(v) { if v { return "y" }
        return "n" }
      print(yes(0), yes(0.0), yes(""), yes([]), yes({}), yes(null), yes("0"), yes([0]), yes(None), yes(P { }))
    `).toPrint('n n n n n n y y y y'));
});
