/** `ruffjs build --target browser`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ruffjs } from './support.js';

test('a builtin that needs Node is refused where it is named', async () => {
  const cwd = folder({ 'a.ruff': 'x := upper("a")\nprint(read_file("b.txt"))\n' });
  const { code, stderr, stdout } = await ruffjs(['build', 'a.ruff', '--target', 'browser'], { cwd });
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  expect(stderr).toContain('the builtin read_file needs Node: it does not exist in browsers');
  expect(stderr).toContain('--> a.ruff:2:7');
});

test('what is built asks nothing of Node', async () => {
  const cwd = folder({ 'a.ruff': 'print(await async_http_get("http://localhost:1/"), args(), exit(3))\n' });
  expect(await ruffjs(['build', 'a.ruff', '--target', 'browser', '-o', 'a.js'], { cwd })).toMatchObject({
    code: 0,
  });
  const code = readFileSync(join(cwd, 'a.js'), 'utf8');
  expect(code).toContain('fetch(');
  expect(code).not.toMatch(/from "node:|\bprocess\.(?:env|exit|argv|on)|undici/);
});
