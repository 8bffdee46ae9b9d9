// Modules run once, at their first import; what they export is copied.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

const missing = (name: string) =>
  `Module not found: ${name}; Check that '${name}' exists as a flat <module>.ruff file or a nested src/... path under the package root, and confirm the import name matches the on-disk layout.`;

describe('an import', () => {
  const counter = `
    print("loading")
    export count := 0
    export func inc() { count := count + 1
      return count }
    hidden := 5
    export func peek() { return [count, hidden] }
  `;

  test('runs the module once, where it stands', () =>
    expectRuff('print("main")\nimport counter\nfrom counter import inc\nimport counter\nprint(inc())', {
      modules: { counter },
    }).toPrint('main', 'loading', '1'));
  test('copies variables, and shares the state that functions keep', () =>
    expectRuff(
      'from counter import count, inc, peek\ncount := 100\nprint(inc(), inc(), count)\nprint(peek())',
      { modules: { counter } },
    ).toPrint('loading', '1 2 100', '[2, 5]'));
  test('gives a namespace as well', () =>
    expectRuff('import counter\nprint(counter.inc(), counter.count, inc(), type(counter))', {
      modules: { counter },
    }).toPrint('loading', '1 0 2 struct'));
  test('shows exports alone', () =>
    expectRuff('import counter\nhidden', { modules: { counter } }).toFail(
      'Undefined variable: hidden',
      'loading',
    ));
  test('of a name that is not exported fails', () =>
    expectRuff('from counter import hidden', { modules: { counter } }).toFail(
      "Symbol 'hidden' not found in module 'counter'",
      'loading',
    ));
  test('in a function is local to it', () =>
    expectRuff('func f() { import counter\nreturn inc() }\nprint(f(), f())\ninc()', {
      modules: { counter },
    }).toFail('Undefined variable: inc', 'loading', '1 2'));
  test('in a function hides what the top level calls so', () =>
    expectRuff('inc := 5\nfunc f() { from counter import inc\nreturn inc() }\nprint(f(), inc)', {
      modules: { counter },
    }).toPrint('loading', '1 5'));
  test('that is not reached does nothing', () =>
    expectRuff('if false { import counter }\nprint("end")', { modules: { counter } }).toPrint('end'));
  test('copies collections as values', () =>
    expectRuff('import m\nxs[0] := 9\nprint(xs, see())', {
      modules: { m: 'export xs := [1]\nexport func see() { return xs }' },
    }).toPrint('[9] [1]'));
  test('prefers an export to the namespace of the same name', () =>
    expectRuff('import m\nprint(m(2))', { modules: { m: 'export func m(n) { return n * 2 }' } }).toPrint(
      '4',
    ));
  test('exports destructured names', () =>
    expectRuff('from m import a, b\nprint(a, b)', { modules: { m: 'export [a, b] := [1, 2]' } }).toPrint(
      '1 2',
    ));
  test('reaches modules of modules', () =>
    expectRuff('import a\nprint(twice(4))', {
      modules: {
        a: 'from b import base\nexport func twice(n) { return base(n) * 2 }',
        b: 'export func base(n) { return n + 1 }',
      },
    }).toPrint('10'));
  test('leaves the globals of modules apart', () =>
    expectRuff('x := "main"\nimport a\nimport b\nprint(x, ax(), bx())', {
      modules: {
        a: 'x := "a"\nexport func ax() { return x }',
        b: 'x := "b"\nexport func bx() { return x }',
      },
    }).toPrint('main a b'));
  test('gives the methods of exported structs', () =>
    expectRuff('import geo\np := P { x: 3 }\nprint(p.twice())', {
      modules: { geo: 'export struct P { x: int\nfunc twice(self) { return self.x * 2 } }' },
      unlike: 'D-21',
    }).toPrint('6'));
});

describe('an import that fails', () => {
  test('throws where it stands', () =>
    expectRuff('print(1)\ntry { import nowhere } except e { print(e.message) }').toPrint(
      '1',
      missing('nowhere'),
    ));
  test('says what is wrong with the text of the module', () =>
    expectRuff('try { import bad } except e { print(e.message) }', {
      modules: { bad: 'x := 1\ny := )' },
    }).toPrint("Failed to parse module 'bad': 2:7: Expected expression"));
  test('says what failed in the module', () =>
    expectRuff('try { import bad } except e { print(e.message) }', {
      modules: { bad: 'throw("broken")' },
    }).toPrint("Failed to evaluate module 'bad': broken"));
  test('in a cycle names it', () =>
    expectRuff('try { import a } except e { print(e.message) }', {
      modules: { a: 'import b', b: 'import a' },
    }).toPrint(
      "Failed to evaluate module 'a': Failed to evaluate module 'b': Circular import detected: a -> b -> a",
    ));
});
