/** Modules that become known one after the other. */
import { expect, test } from 'vitest';
import { compileLibrary } from '../../src/library/compile.js';
import { LibrarySession } from '../../src/library/session.js';
import { Source } from '../../src/source.js';

function session(files: Record<string, string>) {
  return new LibrarySession({
    compile: compileLibrary,
    host: {
      load: (name) => {
        const path = `${name}.ruff`;
        return Object.hasOwn(files, path) ? { path, text: files[path]! } : null;
      },
    },
    read: (path) => new Source(path, files[path]!),
  });
}

const TOOLS = 'export func apply(f, x) { return f(x) }';

test('a module is compiled for those who import it', () => {
  const known = session({
    'tools.ruff': TOOLS,
    'main.ruff': 'import tools\nfunc slow(x) { sleep(1) return x }\napply(slow, 1)',
  });
  expect(known.face('main.ruff').module?.imports).toEqual(['tools.ruff']);
  expect(known.imports('main.ruff')).toEqual(['main.ruff', 'tools.ruff']);
  expect(known.definition('tools.ruff').module?.definition.code).toContain('suspendable');
});

test('files that lead to the same modules are compiled together', () => {
  const known = session({
    'tools.ruff': TOOLS,
    'plain.ruff': 'import tools\nexport func one() { return apply(func(x) { return x }, 1) }',
    'slow.ruff':
      'import tools\nfunc slow(x) { sleep(1) return x }\nexport func two() { return apply(slow, 1) }',
  });
  expect(known.face('plain.ruff').diagnostics).toEqual([]);
  expect(known.face('slow.ruff').diagnostics).toEqual([]);
  expect(known.definition('tools.ruff').module?.definition.code).toContain('suspendable');
});

test('a warning tells of a module that was in use when it had to become another', () => {
  const known = session({
    'tools.ruff': TOOLS,
    'plain.ruff': 'import tools\nexport func one() { return apply(func(x) { return x }, 1) }',
    'slow.ruff':
      'import tools\nfunc slow(x) { sleep(1) return x }\nexport func two() { return apply(slow, 1) }',
  });
  known.face('plain.ruff');
  expect(known.definition('tools.ruff').module?.definition.code).not.toContain('suspendable');
  const [warning] = known.face('slow.ruff').diagnostics;
  expect(warning).toMatchObject({ severity: 'warning', source: { name: 'tools.ruff' } });
  expect(warning?.message).toContain('was loaded before another one');
});

test('what has changed is compiled anew, with all that was compiled with it', () => {
  const files = {
    'tools.ruff': TOOLS,
    'main.ruff': 'import tools\nexport func f() { return apply(len, "a") }',
  };
  const known = session(files);
  const before = known.face('main.ruff').module;
  expect(known.face('main.ruff').module).toBe(before);
  files['tools.ruff'] = 'export func apply(f, x) { return [f(x)] }\nexport const K := 1';
  known.invalidate('tools.ruff');
  expect(known.face('main.ruff').module).not.toBe(before);
  expect(known.face('tools.ruff').module?.exports).toEqual(['apply', 'K']);
});

test('a file with mistakes says so and harms no other one', () => {
  const files = { 'bad.ruff': 'x := (', 'good.ruff': 'export const K := 1' };
  const known = session(files);
  expect(known.face('bad.ruff')).toMatchObject({ module: null, diagnostics: [{ severity: 'error' }] });
  expect(known.face('good.ruff').module?.exports).toEqual(['K']);
  files['bad.ruff'] = 'export x := 1';
  known.invalidate('bad.ruff');
  expect(known.face('bad.ruff').module?.exports).toEqual(['x']);
});
