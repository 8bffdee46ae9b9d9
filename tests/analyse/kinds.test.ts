// What is concluded about values: the kinds of what a program prints.
import { expect, test } from 'vitest';
import type { Kind } from '../../src/analyse/kinds/kind.js';
import { walk } from '../../src/analyse/walk.js';
import { analysed, type Modules } from './support.js';

/** The kinds of the arguments of all calls of `print`, in the order of the text. */
function printed(text: string, modules: Modules = {}): string {
  const { program, analysis } = analysed(text, modules);
  const kinds: string[] = [];
  const kindsIn = analysis.kinds!.in(analysis.modules.at(-1)!.facts);
  walk(program, (node) => {
    if (node.kind !== 'Call' || node.callee.kind !== 'Identifier' || node.callee.name !== 'print') return;
    for (const argument of node.args) kinds.push(show(kindsIn.nodes.get(argument)!));
  });
  return kinds.join(' ');
}

function show(kind: Kind): string {
  if (kind.tag === 'int') return bounds(kind.lo, kind.hi);
  if (kind.tag === 'array') {
    const { kind: element, opened } = kind.cell.find();
    return `[${show(element)}${opened ? ', opened' : ''}]`;
  }
  if (kind.tag === 'function') return 'func';
  return kind.tag === 'struct' ? kind.name : kind.tag;
}

function bounds(lo: number, hi: number): string {
  if (Number.isFinite(lo) && Number.isFinite(hi)) return lo === hi ? `${lo}` : `${lo}…${hi}`;
  return 'int';
}

test('a value that comes down a long chain of functions', () => {
  const chain = Array.from({ length: 100 }, (_, i) => `func f${i + 1}(x) { return f${i}(x) }`).join('\n');
  expect(printed(`func f0(x) { print(x)\nreturn x + 1 }\n${chain}\nprint(f100(7))`)).toBe('7 8');
});

test.each([
  ['literals', 'print(1, 1.5, "a", true, null, P { x: 1 }, func() { })', '1 float string bool any P func'],
  [
    'operators',
    'print(1 + 2, 2 * 3.0, 7 / 2, -3, "a" + "b", 1 < 2, !true)',
    '3 float 0…7 -3 string bool bool',
  ],
  ['bounds of a remainder', 'print((123 * 1103515245 + 12345) % 2147483648)', '0…2147483647'],
  ['builtins', 'print(len("a"), min(1, 2), to_int("5"), upper("a"))', '0…4294967296 float int string'],
  [
    'ranges',
    'for x in map(range(9), func(x) { return x }) { print(x) }\nprint(range(2, 5), range(9, 1, -2))',
    '0…8 [2…4, opened] [int, opened]',
  ],
  [
    'a range of unknown bounds',
    'func f(n, m) { print(map(range(n), func(x) { return x })[0], range(m, n)[0]) }\nf(parse_int("3"), parse_int("1"))',
    '0…134217728 int',
  ],
  ['a replaced builtin', 'len := func(x) { return 1 }\nprint(len("a"))', 'any'],
  ['a parameter from all calls', 'func f(n) { print(n)\nreturn n * 2 }\nf(1)\nprint(f(5))', '1…5 2…10'],
  ['a parameter of two kinds', 'func f(n) { print(n)\nreturn n }\nf(1)\nprint(f(2.5))', 'any any'],
  ['a parameter of a function in a variable', 'f := func(x) { print(x) }\nf(1)', '1'],
  ['a parameter of an unknown caller', 'f := func(x) { print(x) }\nprint(f)', 'any func'],
  [
    'functions that flow together',
    'f := func(x) { return x }\nf := func(y) { print(y)\nreturn 2.5 }\nprint(f(1.5))',
    'float float',
  ],
  ['functions of two numbers of parameters', 'f := func(x) { print(x) }\nf := func() { }\nf(1)', 'any'],
  [
    'what a closure captures',
    'func adder(n) { return func(x) { print(n)\nreturn x + n } }\nprint(adder(1)(2))',
    '1 3',
  ],
  [
    'elements that another function adds later',
    'func first(xs) { print(xs[0])\nreturn xs }\nfunc more(xs) { return push(xs, 2.5) }\na := first([1])\nmore(a)',
    'any',
  ],
  [
    'an array that code without kinds sees only after it was read',
    'func first(xs) { print(xs[0]) }\nxs := [1.5]\nfirst(xs)\nfunc show() { f := [xs]\nto_string(f) }\nshow()',
    'any',
  ],
  [
    'a field that another function sets later',
    'func look(p) { print(p.x) }\nfunc make() { return P { x: 1 } }\nlook(make())\nmut p := make()\np.x := 2.5',
    'any',
  ],
  [
    'callbacks of builtins',
    'ys := map([1, 2], func(x) { return x * 0.5 })\nprint(ys[0], reduce(ys, 0.0, func(t, y) { return t + y }))',
    'float float',
  ],
  [
    'a callback that is also called with something else',
    'f := func(x) { print(x)\nreturn x }\nys := map([1.5], f)\nprint(ys[0], f("a"))',
    'any any any',
  ],
  ['a variable that another function changes', 'n := 1\nfunc f() { n := "a" }\nprint(n)', 'any'],
  ['a loop with a bound', 'i := 0\nwhile i < 10 { print(i)\ni := i + 1 }', '0…9'],
  ['a counting loop', 'for i in 10 { print(i) }', '0…9'],
  ['a loop over an array', 'for x in [1.5, 2.5] { print(x) }', 'float'],
  ['a sum without a bound', 's := 0\nfor i in 1000000 { s := s + i }\nprint(s)', 'int'],
  ['elements', 'xs := []\nfor i in 3 { xs := push(xs, i * 0.5) }\nprint(xs[0])', 'float'],
  ['elements of two kinds', 'xs := [1, 2]\nxs[0] := 2.5\nprint(xs[0])', 'any'],
  ['fields', 'p := P { x: 1.5 }\nprint(p.x)\np.x := 2.5', 'float'],
  ['fields of two kinds', 'p := P { x: 1.5 }\nprint(p.x)\nq := P { x: "a" }', 'any'],
  ['entries', 'd := {"a": 1}\nprint(d["a"])', 'any'],
])('%s', (_what, program, kinds) => {
  expect(printed(program)).toBe(kinds);
});

test('what a module exports is known to nobody', () => {
  const modules = { m: 'export n := 1\nexport func f(x) { return x + n }' };
  expect(printed('import m\nprint(n, f(1))', modules)).toBe('any any');
});

test('an array that a builtin shows holds values of any code', () => {
  expect(printed('xs := [1.5]\nprint(xs)')).toBe('[any, opened]');
  expect(printed('xs := [1.5]\nprint(xs[0] * 2.0)')).toBe('float');
});

test('functions that are nested deeply and call each other leave room on the stack', () => {
  const functions = Array.from({ length: 45 }, (_, i) => {
    const value = `${'(0 + '.repeat(60)}f${i + 1}(x)${')'.repeat(60)}`;
    return `func f${i}(x) { ${'if x == 1 { '.repeat(100)} return ${value} ${'}'.repeat(101)}`;
  });
  expect(printed(`${functions.join('\n')}\nfunc f45(x) { return x }\nprint(f0(1))`)).toBe('any');
});
