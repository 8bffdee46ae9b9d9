// Which functions may have to wait, and why.
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.js';
import { Source } from '../../src/source.js';
import { analysed, host, type Modules } from './support.js';

/** The names of the functions whose calls are awaited. */
function waiting(text: string, modules: Modules = {}): string {
  const explanations = explain(new Source('main.ruff', text), { file: 'main.ruff', host: host(modules) })!;
  return explanations
    .filter(({ verdict }) => verdict.startsWith('may wait'))
    .map(({ name }) => name)
    .join(' ');
}

const PAUSE = 'func pause(n) { sleep(n)\nreturn n }\nfunc quick(n) { return n }\n';

test.each([
  ['a call of a builtin that waits', '', 'pause'],
  ['a chain of calls', 'func a() { return b() }\nfunc b() { return pause(1) }', 'pause a b'],
  [
    'a recursion',
    'func a(n) { if n > 0 { return b(n) }\nreturn pause(1) }\nfunc b(n) { return a(n - 1) }',
    'pause a b',
  ],
  ['calls of other functions do not', 'func a() { return quick(1) }', 'pause'],
  ['a pipe', 'func a() { return 1 |> pause }', 'pause a'],
  [
    'a method by its name',
    'struct P { func m(self) { sleep(1) } }\nfunc a(p) { return p.m() }',
    'pause P.m a',
  ],
  ['an unknown value that may be such a function', 'func a(f) { return f(1) }\na(pause)', 'pause a'],
  ['an unknown value of another arity does not', 'func a(f) { return f(1, 2) }\nb := pause', 'pause'],
  [
    'a function that is never used as a value does not',
    'func a(f) { return f(1) }\na(quick)\npause(1)',
    'pause',
  ],
  ['input where nothing else can run does not', 'func a() { return input() }', 'pause'],
  ['input where something else can run', 'func a() { return input() }\nspawn { quick(1) }', 'pause a'],
  ['input beside promises', 'func a() { return input() }\np := async_sleep(1)', 'pause a'],
  ['a generator reads its input without others', 'func* g() { yield input() }\nspawn { quick(1) }', 'pause'],
  ['a callback', 'func a(xs) { return map(xs, pause) }', 'pause a'],
  ['a callback that does not', 'func a(xs) { return map(xs, quick) }', 'pause'],
  ['a closure', 'func a() { f := func() { return pause(1) }\nreturn f() }', 'pause a <lambda>'],
  [
    'an async function has its own account',
    'async func a() { return pause(1) }\nfunc b() { return a() }',
    'pause',
  ],
  ['a spawn body has its own account', 'func a() { spawn { pause(1) } }', 'pause'],
  ['receiving', 'func a(ch) { return ch.receive() }', 'pause a'],
  ['a variable that hides the builtin', 'func a(sleep) { return quick(sleep) }', 'pause'],
])('%s', (_what, program, names) => {
  expect(waiting(PAUSE + program)).toBe(names);
});

test('modules are looked into', () => {
  const modules = { m: 'export func pause() { sleep(1) }\nexport func quick() { return 1 }' };
  expect(waiting('import m\nfunc a() { return pause() }\nfunc b() { return m.quick() }', modules)).toContain(
    'a',
  );
});

test('the chain leads to the builtin', () => {
  const text = `${PAUSE}func a() { return pause(1) }`;
  const [, , a] = explain(new Source('main.ruff', text), { file: 'main.ruff', host: host({}) })!;
  expect(a!.chain).toEqual(['main.ruff:4:19 a calls pause', 'main.ruff:1:17 pause calls sleep, which waits']);
});

describe('what cannot wait', () => {
  function problems(text: string): string[] {
    const { analysis } = analysed(PAUSE + text);
    return [...analysis.suspension.problems.values()].flat().map(({ message }) => message);
  }
  test('a generator', () => {
    expect(problems('func* g() { yield pause(1) }')).toEqual([
      'generators cannot wait: await the value outside and pass it in, or use a channel',
    ]);
    expect(problems('func* g() { yield quick(1) }')).toEqual([]);
  });
  test('an operator method', () => {
    expect(problems('struct P { func op_add(self, o) { return pause(o) } }')).toEqual([
      'the operator method P.op_add cannot wait',
    ]);
  });
});
