import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticToJson } from '../../src/diagnostics/json.js';
import { renderDiagnostic } from '../../src/diagnostics/render.js';
import { parseText } from '../parse/support.js';

function render(text: string): string {
  return renderDiagnostic(parseText(text).diagnostics[0]!, { color: false });
}

/** The line of a frame and the underline below it. */
function frame(text: string): string[] {
  return render(text)
    .split('\n')
    .filter((line) => line.includes('|'))
    .slice(1)
    .map((line) => line.replace(/^ *\d* \| ?/, ''));
}

test('first line, position and help stand alone, as tools expect them', () => {
  expect(render('x := [1 2]\n')).toBe(
    [
      "[RUFPARSE001] [parser] error: Expected ']' to close array literal but found Int(2)",
      '  --> test.ruff:1:9',
      '   |',
      ' 1 | x := [1 2]',
      '   |         ^',
      '  = help: Fix the parse error and rerun Ruff.',
      '  = hint: a comma is missing before this',
    ].join('\n'),
  );
});

test('the frame shows the culprit where the position is behind it', () => {
  expect(render('x := )\ny := 1\n').split('\n').slice(1, 5)).toEqual([
    '  --> test.ruff:2:1',
    '   |',
    ' 1 | x := )',
    '   |      ^',
  ]);
});

test('labels on other lines, with a gap between', () => {
  expect(render('func f() {\n  a()\n  b()\n').split('\n').slice(2, 8)).toEqual([
    '   |',
    ' 1 | func f() {',
    "   |          - this '{' is not closed",
    ' ...',
    ' 3 |   b()',
    '   |      ^',
  ]);
});

test('line numbers of different lengths line up', () => {
  const text = `f(1,\n${'\n'.repeat(9)}g()\n`;
  const rows = render(text).split('\n').slice(2, 7);
  expect(rows).toEqual(['    |', '  1 | f(1,', "    |  - this '(' is not closed", '  ...', ' 11 | g()']);
});

describe('underlines line up', () => {
  test('under wide characters', () => {
    expect(frame('x := "日本語" )')).toEqual(['x := "日本語" )', '              ^']);
  });
  test('under emoji and combining marks', () => {
    expect(frame('x := "👍e\u0301" )')).toEqual(['x := "👍e\u0301" )', '           ^']);
  });
  test('under tabs', () => {
    expect(frame('if a {\n\tx := )\n}')).toEqual(['    x := )', '         ^']);
  });
  test('in long lines, which are cut', () => {
    const [line, underline] = frame(`x := ["${'a'.repeat(300)}" 5, "${'b'.repeat(300)}"]`);
    expect(line!.length).toBeLessThan(130);
    expect(line![underline!.indexOf('^')]).toBe('5');
    expect(line!.startsWith('…') && line!.endsWith('…')).toBe(true);
  });
});

test('control characters do not reach the terminal', () => {
  expect(render('x := "\u001b[31m" )')).not.toContain('\u001b');
});

test('colours are added on demand', () => {
  const { diagnostics } = parseText('x := )');
  const colored = renderDiagnostic(diagnostics[0]!, { color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours.
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderDiagnostic(diagnostics[0]!, { color: false }));
  expect(colored).toContain('\u001b[31m');
});

test('a warning without help or hint', () => {
  const { source } = parseText('x := )').diagnostics[0]!;
  const warning: Diagnostic = {
    code: 'RUFVM001',
    subsystem: 'vm',
    severity: 'warning',
    message: 'something odd',
    source,
    at: 0,
    span: { start: 0, end: 1 },
  };
  expect(renderDiagnostic(warning, { color: false })).toBe(
    ['[RUFVM001] [vm] warning: something odd', '  --> test.ruff:1:1', '   |', ' 1 | x := )', '   | ^'].join(
      '\n',
    ),
  );
});

test('the form for tools', () => {
  expect(diagnosticToJson(parseText('print(f(1)\nx := 2').diagnostics[0]!)).toEqual({
    code: 'RUFPARSE001',
    subsystem: 'parser',
    severity: 'error',
    message: 'Expected \')\' to close function call arguments but found Identifier("x")',
    file: 'test.ruff',
    line: 2,
    column: 1,
    start: { line: 1, column: 11 },
    end: { line: 1, column: 11 },
    labels: [{ start: { line: 1, column: 6 }, end: { line: 1, column: 7 }, text: "this '(' is not closed" }],
    help: 'Fix the parse error and rerun Ruff.',
    hint: null,
    explanation: 'The program does not follow the grammar of the language at this point.',
  });
});
