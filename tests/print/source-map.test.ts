import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { tokenizer } from 'acorn';
import type { Program, SourceLocation } from 'estree';
import { describe, expect, test } from 'vitest';
import type { RuffLocation } from '../../src/print/location.js';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';
import { parse, printed, walk } from './support.js';

/**
 * Fixtures are JavaScript standing in for Ruff: printing changes their layout only, so that a token of the output must
 * map to the same token of the input. Operators and opening parentheses are given `at` for that.
 */
const FIXTURES = [
  'start(() => {\n  const total = add( first , second );\n  if (total > 2) throw error( total.field[key] , "x" );\n});',
  'const f = async (a, ...rest) => { await g( a )( rest ).h( a + b * c ); return !a && -b ; };',
  'class P extends Q { m( self ) { return self.x ?? self?.y ; } }',
  'for (const x of iterate( xs )) { label = `a${ x }b${ call( y ) }` ; xs[i] = x ? new E( x ) : yield_ ; i++ }',
  'try {  work( ) } catch (e) { handle( e ) } finally { while (a < b) done( ) }',
  'function* gen( a ) { yield  a ; yield* other( a ) ; switch (a) { case 1: return void 0 ; } }',
  'let { p , q: [ r ] } = { p: 1 , "q": [ 2 ] , [ s ]: t } ;',
];

describe('every token maps back to where it came from', () => {
  test.each(FIXTURES)('%s', (input) => {
    const program = parse(input);
    setAt(program, input);
    const { code, map } = printed(input, program);
    const trace = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]);
    const lines = input.split('\n');

    let checked = 0;
    for (const token of tokenizer(code, { ecmaVersion: 2024, sourceType: 'module', locations: true })) {
      const text = code.slice(token.start, token.end);
      if (!isMapped(text, code.slice(token.end))) continue;
      const origin = originalPositionFor(trace, (token.loc as SourceLocation).start);
      expect(origin.source, `no source for ${text}`).toBe('input.ruff');
      const line = lines[origin.line! - 1]!.slice(origin.column!);
      expect(line, `for ${text} in ${code}`).toSatisfy(
        (rest: string) => rest.startsWith(text) || isInside(rest, text),
      );
      checked++;
    }
    expect(checked).toBeGreaterThan(8);
  });
});

test('invented nodes belong to the located node round them, and to nothing outside of one', () => {
  const program = parse('helper(invented(x));\nunlocated(1);');
  walk(program, (node) => {
    if (node.name === 'helper' || node.name === 'invented' || node.name === 'unlocated') delete node.loc;
  });
  const [, outside] = program.body;
  walk(outside, (node) => delete node.loc);
  delete program.loc;
  const trace = new TraceMap(printed('helper(invented(x));', program).map as never);
  expect(originalPositionFor(trace, { line: 1, column: 0 })).toMatchObject({ line: 1, column: 0 });
  expect(originalPositionFor(trace, { line: 1, column: 8 })).toMatchObject({ line: 1, column: 7 });
  expect(originalPositionFor(trace, { line: 2, column: 0 })).toMatchObject({ source: null, line: null });
});

test('names are those of Ruff, whatever the JavaScript variable is called', () => {
  const program = parse('count$1(value);');
  walk(program, (node) => {
    if (node.name === 'count$1') node.loc = { ...(node.loc as SourceLocation), name: 'count' };
  });
  const { map } = printed('count$1(value);', program);
  expect(map.names).toEqual(['count']);
  const trace = new TraceMap(map as never);
  expect(originalPositionFor(trace, { line: 1, column: 0 }).name).toBe('count');
  expect(originalPositionFor(trace, { line: 1, column: 8 }).name).toBeNull();
});

test('several sources, each with its text', () => {
  const [main, module] = [parse('one();', 'app/main.ruff'), parse('\ntwo();', 'app/geo.ruff')];
  const program: Program = { ...main, body: [...module.body, ...main.body] };
  const sources = [new Source('app/main.ruff', 'one();'), new Source('app/geo.ruff', '\ntwo();')];
  const { map } = print(program, { sources });
  expect(map.sources).toEqual(['app/main.ruff', 'app/geo.ruff'].reverse());
  expect(map.sourcesContent).toEqual(['\ntwo();', 'one();']);
  const trace = new TraceMap(map as never);
  expect(originalPositionFor(trace, { line: 1, column: 0 })).toMatchObject({
    source: 'app/geo.ruff',
    line: 2,
  });
  expect(originalPositionFor(trace, { line: 2, column: 0 })).toMatchObject({
    source: 'app/main.ruff',
    line: 1,
  });
});

test('lines of multi-line text are counted', () => {
  const program = parse('f(`a\nb\nc`, g(x));');
  const { code, map } = printed('f(`a\nb\nc`, g(x));', program);
  expect(code).toBe('f(`a\nb\nc`, g(x));\n');
  expect(originalPositionFor(new TraceMap(map as never), { line: 3, column: 4 })).toMatchObject({
    line: 3,
    column: 4,
  });
});

/** Names, literals, keywords, operators, member accesses and the opening parenthesis of a call. */
function isMapped(text: string, rest: string): boolean {
  if (text === '(') return false;
  return (
    !/^([\s,;:)\]}{[`]|\$\{|=>|\.\.\.|extends|of|catch|finally|else)*$/.test(text) && !rest.startsWith('`')
  );
}

/** Keywords that astring writes as parts of a statement map to its start. */
function isInside(rest: string, text: string): boolean {
  return /^(const|case|\*)$/.test(text) && /^(for|function|yield|switch)/.test(rest);
}

/** Marks the operator, opening parenthesis or dot of each operation, as lowering does. */
function setAt(program: Program, input: string): void {
  walk(program, (node) => {
    const after = (operand: unknown, token: string) => {
      const from = (operand as { end: number }).end;
      return new Source('', input).location(input.indexOf(token, from));
    };
    const loc = node.loc as RuffLocation & { at?: RuffLocation['start'] };
    if (
      node.type === 'BinaryExpression' ||
      node.type === 'LogicalExpression' ||
      node.type === 'AssignmentExpression'
    ) {
      loc.at = after(node.left, node.operator as string);
    } else if (node.type === 'UpdateExpression') loc.at = after(node.argument, node.operator as string);
    else if (node.type === 'MemberExpression') {
      loc.at = after(node.object, node.computed ? '[' : node.optional ? '?.' : '.');
    } else if (node.type === 'CallExpression') loc.at = after(node.callee, '(');
    else if (node.type === 'VariableDeclarator' && node.init) loc.at = after(node.id, '=');
    else if (node.type === 'ConditionalExpression') loc.at = after(node.test, '?');
  });
}
