import { describe, expect, test } from 'vitest';
import { folder, ruffjs, runText } from './support.js';

describe('run', () => {
  test('gives the script its words', async () => {
    expect((await runText('print(args())', ['--untrusted', '--x', 'ü'])).stdout).toBe('[--x, ü]\n');
    expect((await runText('print(args())')).stdout).toBe('[]\n');
  });

  test.each([
    ['print("x")', 0],
    ['print("x")\nif true { return }\nprint("y")', 0],
    ['print("x")\nexit(7)\nprint("y")', 7],
    ['print("x")\nexit(256)', 0],
    ['print("x")\nexit(-1)', 255],
    ['print("x")\nthrow("no")', 4],
    ['print("x")\nlet y := 1 / 0', 4],
  ])('exit code of %j', async (program, code) => {
    expect(await runText(program)).toMatchObject({ code, stdout: 'x\n' });
  });

  test('runs nothing of a file with errors, and shows all of them', async () => {
    const { code, stdout, stderr } = await runText('print("x")\nlet a := \nlet b := )\n');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^\[RUFPARSE001\] \[parser\] error: /);
    expect(stderr.match(/\[RUFPARSE001\]/g)!.length).toBeGreaterThan(1);
    expect(stderr).toContain('--> main.ruff:');
    expect(await runText('print("x")\nbreak\n')).toMatchObject({ code: 4, stdout: '' });
  });

  test('finds modules as the language says', async () => {
    const cwd = folder({
      'src/main.ruff': 'import geo\nfrom util.text import shout\nprint(area(2), shout("a"), geo.K)\n',
      'modules/geo.ruff': 'import helper\nexport K := 3\nexport func area(x) { return twice(x) * K }\n',
      'modules/helper.ruff': 'export func twice(x) { return x * 2 }\n',
      'helper.ruff': 'export func twice(x) { return x * 100 }\n',
      'util/text.ruff': 'export func shout(s) { return upper(s) + "!" }\n',
    });
    expect(await ruffjs(['run', 'src/main.ruff'], { cwd })).toMatchObject({ code: 0, stdout: '12 A! 3\n' });
  });
});

describe('errors that nothing catches', () => {
  const program = `# Orders
func price(item) {
    return item["cost"] / item["count"]
}
func total(items) {
    sum := 0
    for item in items { sum += price(item) }
    return sum
}
print("start")
print(total([{"cost": 4, "count": 2}, {"cost": 1, "count": 0}]))
`;

  test('show the place, the call stack and the line', async () => {
    const { code, stdout, stderr } = await runText(program);
    expect({ code, stdout }).toEqual({ code: 4, stdout: 'start\n' });
    expect(stderr).toBe(`[RUFVM001] [vm] Runtime Error: Division by zero
  --> main.ruff:3:25

Call stack:
  0 at price (main.ruff:3:25)
  1 at total (main.ruff:7:32)

   |
 3 |     return item["cost"] / item["count"]
   |                         ^
`);
  });

  test('name lambdas and methods as Ruff does', async () => {
    const { stderr } = await runText(
      'struct P { x\n func m(self) { return self.nothing } }\nf := func(p) { return p.m() }\nf(P { x: 1 })',
    );
    expect(stderr).toContain('Runtime Error: Field not found: nothing\n');
    expect(stderr).toMatch(/ {2}0 at P\.m \(main\.ruff:2:\d+\)\n {2}1 at <lambda> \(main\.ruff:3:\d+\)\n/);
  });

  test('have a position, but no call stack, at the top level', async () => {
    const { stderr } = await runText('x := "💥" + 1\n');
    expect(stderr).toBe(`[RUFVM001] [vm] Runtime Error: Invalid binary operation: string + int
  --> main.ruff:1:10

   |
 1 | x := "💥" + 1
   |          ^
`);
  });

  test('lead into modules', async () => {
    const cwd = folder({
      'main.ruff': 'import broken\n',
      'broken.ruff': 'print("in")\nx := [1][5]\n',
    });
    const { stderr, stdout } = await ruffjs(['run', 'main.ruff'], { cwd });
    expect(stdout).toBe('in\n');
    expect(stderr).toContain(
      "Failed to evaluate module 'broken': Index out of bounds: 5\n  --> broken.ruff:2:6\n",
    );
  });

  test('of endless recursion are short', async () => {
    const { code, stderr } = await runText('func down(n) { return down(n + 1) + 1 }\nprint("a")\ndown(1)');
    expect(code).toBe(4);
    expect(stderr).toContain(
      '[RUFVM001] [vm] Runtime Error: Maximum VM call stack depth of 256 exceeded while calling down\n  --> main.ruff:1:',
    );
    expect(stderr.split('\n').length).toBeLessThan(30);
    const caught = await runText(
      'func down(n) { return down(n + 1) }\ntry { down(1) } except e { print(e.message) }',
    );
    expect(caught).toMatchObject({
      code: 0,
      stdout: 'Maximum VM call stack depth of 256 exceeded while calling down\n',
    });
  });

  test('know every active function, but show a bearable number', async () => {
    const deep = 'func down(n) {\n if n == 0 { throw("bottom") }\n return down(n - 1)\n}\n';
    const names = await runText(
      `${deep}try { down(4999) } except e { print(len(e.stack), e.stack[0], e.stack[4999]) }`,
    );
    expect(names).toMatchObject({ code: 0, stdout: '5000 down down\n' });
    const { stderr } = await runText(`${deep}down(999)`);
    expect(stderr).toContain('  63 at down (main.ruff:3:9)\n  ... and 936 more\n');
  });

  test('are JSON on standard output when asked for', async () => {
    const words = ['--json-runtime-diagnostics'];
    const { code, stdout, stderr } = await runText(
      'func load(p) { throw("no " + p) }\nprint("a")\nload("x")',
      words,
    );
    expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
    const json = stdout.slice('a\n'.length);
    expect(JSON.parse(json)).toMatchObject({
      call_stack: ['load'],
      diagnostic: { code: 'RUFVM001', column: 0, file: null, line: 0, message: 'no x' },
      exit_code: 4,
      runtime_kind: 'Runtime Error',
    });
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
    const compileError = await runText('break', words);
    expect(compileError).toMatchObject({ code: 4, stderr: '' });
    expect(JSON.parse(compileError.stdout)).toMatchObject({
      diagnostic: { message: 'Compilation error: break can only be used inside a loop' },
      status: 'error',
    });
    expect(await runText('let x := ', words)).toMatchObject({ code: 3, stdout: '' });
  });

  test('show the JavaScript stack only when asked for', async () => {
    expect((await runText('throw("x")')).stderr).not.toMatch(/\.c?js/);
    expect((await runText('throw("x")', [], { env: { RUFFJS_TRACE: '1' } })).stderr).toMatch(/\.cjs:\d+:\d+/);
    const cwd = folder({ 'main.ruff': 'throw("x")' });
    expect((await ruffjs(['run', '--trace', 'main.ruff'], { cwd })).stderr).toMatch(/\.cjs:\d+:\d+/);
  });
});
