import { expect, test } from 'vitest';
import { compile, print, Source } from '../../src/index.js';
import { linePairs, ruffLines, scriptLines } from '../../src/playground/line-pairs.js';

test('lines of a program and of its JavaScript belong together, both ways', () => {
  const source = new Source('a.ruff', 'x := 1\n\nfunc f(n) {\n    return n + 1\n}\nprint(f(x))\n');
  const { program, sources } = compile(source, { file: 'a.ruff', host: { load: () => null } });
  const { code, map } = print(program!, { sources });
  const lines = code.split('\n');
  const pairs = linePairs(map);

  expect(scriptLines(pairs, 2)).toEqual([]);
  expect(scriptLines(pairs, 6).map((line) => lines[line - 1]!.trim())).toEqual(['printText(`${f(x)}`);']);
  for (const [ruff, script] of pairs) {
    expect(ruffLines(pairs, script)).toContain(ruff);
    expect(scriptLines(pairs, ruff)).toContain(script);
  }
});
