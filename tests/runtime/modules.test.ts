import { describe, expect, test } from 'vitest';
import { callMethod } from '../../runtime-lib/core/call.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { defineModule, defineUnavailable, importModule, importName } from '../../runtime-lib/core/modules.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

const missing = 'Module not found: gone; Check that …';

describe('modules', () => {
  test('run once, at their first import', () => {
    let runs = 0;
    defineModule('once', () => ({ K: ++runs }));
    expect(runs).toBe(0);
    expect(importName('once', 'K')).toBe(1);
    expect(importName('once', 'K')).toBe(1);
    expect(importModule('once')).toBe(importModule('once'));
  });

  test('are a value whose functions do not get it as their receiver', () => {
    defineModule('geo', () => ({ area: (a: Value, b: Value) => (a as number) * (b as number), K: 3 }));
    const geo = importModule('geo') as Exclude<ReturnType<typeof importModule>, Promise<unknown>>;
    expect(callMethod(geo, 'area', undefined, 2, 5)).toBe(10);
    expect(text(geo)).toBe('__module_namespace_geo { K: 3, area: <unknown> }');
  });

  test('give copies of what they export', () => {
    const xs: Value = [1];
    defineModule('state', () => ({ xs }));
    expect((importName('state', 'xs') as typeof xs).shared).toBe(true);
  });

  test('say what is missing', () => {
    defineModule('small', () => ({ a: 1 }));
    defineUnavailable('gone', missing);
    defineModule('early', () => ({ a: 1, b: undefined }));
    expect(() => importName('small', 'absent')).toThrow("Symbol 'absent' not found in module 'small'");
    expect(() => importModule('gone')).toThrow(missing);
    expect(() => importModule('early')).toThrow(/^Exported symbol 'b' was not defined in module 'early'$/);
  });

  test('that fail say so once a level, and run again at the next import', () => {
    let runs = 0;
    defineModule('inner', () => {
      runs++;
      throw new RuffError('Division by zero');
    });
    defineModule('outer', () => ({ x: importName('inner', 'x') as Value }));
    const wrapped = "Failed to evaluate module 'outer': Failed to evaluate module 'inner': Division by zero";
    expect(() => importModule('outer')).toThrow(wrapped);
    expect(() => importModule('outer')).toThrow(wrapped);
    expect(runs).toBe(2);
    defineModule('user', () => ({ x: importModule('gone') as Value }));
    expect(() => importModule('user')).toThrow(`Failed to evaluate module 'user': ${missing}`);
  });

  test('must not import each other', () => {
    defineModule('c0', () => ({ x: importName('c1', 'x') as Value }));
    defineModule('c1', () => ({ x: importName('c2', 'x') as Value }));
    defineModule('c2', () => ({ x: importName('c1', 'x') as Value }));
    expect(() => importModule('c0')).toThrow(
      "Failed to evaluate module 'c0': Failed to evaluate module 'c1': Failed to evaluate module 'c2': Circular import detected: c1 -> c2 -> c1",
    );
    expect(() => importModule('c2')).toThrow('Circular import detected: c2 -> c1 -> c2');
  });

  test('that wait are waited for', async () => {
    defineModule('slow', async () => ({ x: (await Promise.resolve(7)) as Value }));
    defineModule('slow-failure', async () => {
      await Promise.resolve();
      throw new RuffError('late');
    });
    await expect(importName('slow', 'x')).resolves.toBe(7);
    expect(importName('slow', 'x')).toBe(7);
    await expect(importModule('slow-failure')).rejects.toThrow(
      "Failed to evaluate module 'slow-failure': late",
    );
  });

  test('of one name in two folders are two', () => {
    defineModule('tools', () => ({ x: 1 }));
    defineModule('tools#2', () => ({ x: 2 }), 'tools');
    expect([importName('tools', 'x'), importName('tools#2', 'x')]).toEqual([1, 2]);
    expect(() => importName('tools#2', 'y')).toThrow("Symbol 'y' not found in module 'tools'");
  });

  test('keep defects of the runtime what they are', () => {
    defineModule('defect', () => {
      throw new TypeError('not a function');
    });
    expect(() => importModule('defect')).toThrow(TypeError);
  });
});
