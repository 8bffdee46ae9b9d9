import { readFileSync } from 'node:fs';
import type { Expression, Program } from 'estree';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, printed, shape } from './support.js';

function sameAfterPrinting(code: string) {
  const { code: output } = printed(code);
  expect(shape(parse(output))).toEqual(shape(parse(code)));
}

describe('printing and parsing again gives the same tree', () => {
  test.each([
    'import { add, text as show } from "ruffjs/runtime"; start(() => { function f(n) { return add(n, n); } named({ f }); });',
    'const f = { "~": (x) => x }["~"]; const g = { "~P.m": async (a, b = 1, ...c) => ({ a }) }["~P.m"];',
    '({ "~": (x) => x })["~"](1); (function () {})(); (() => {})();',
    'const it = (n) => generator(function* () { const x = yield n; yield* n; return x; });',
    'start(async () => { for await (const x of xs) await (await f(x))(); });',
    'let $t; ($t = a + b) === ($t | 0) ? $t : addK($t, a, b);',
    'for (let i = 0; i < n; i++) { if (a) { continue; } else if (b) { break; } else { throw e; } }',
    'outer: for (const x of xs) { while (true) { continue outer; } do { x++; } while (x); }',
    'try { f(); } catch (e) { throw caught(e); } finally { g(); }',
    'switch (x) { case 1: case 2: f(); break; default: g(); }',
    'class P extends struct("P") { static n = 1; $x = 2; #p = 3; get a() { return this.#p; } m(self) { super.m(); } }',
    '(a?.b).c; a?.b.c; a?.[b]?.(c); (a?.b)(c); new (a?.b)(); delete a?.b;',
    'a ?? b ?? c; (a || b) ?? c; a || (b ?? c); (a && b) || c; a && (b || c);',
    'a - (b - c); a - b - c; a ** b ** c; (a ** b) ** c; (-a) ** b; -(a ** b); (await_ + 1) * 2;',
    '- -a; -(-1); +(+a); -(--a); - -1; a - -1; typeof -a; void 0; !(!a); !(a in b); ~~a;',
    'x = (a, b); f((a, b)); (a, b).c; [...(a, b)]; y = a ? b : c ? d : e; z = (a ? b : c) ? d : e;',
    'x = () => ({}); x = () => ({}).a; x = () => (a, b); (() => {}).length; f(() => 1, async (x) => x);',
    'new (f())(); new (f().g)(); new f.g(); new (class {})(); (new f).g; new f(1)(2);',
    '`a${b}c${`d${e}`}\n\\n`; tag`x${y}`; "\\u2028\\n\\t\\"\\\\"; 0.1; 1e21; 1e-7; 9007199254740993n; /a+\\/b/gi;',
    'let { a, b: [c, d = 1], ...rest } = x; [a, , b] = y; ({ a, b } = z);',
    'if (a) { b; } else { c; } ; debugger; import("x"); import.meta.url; export { a as b }; var a;',
  ])('%s', sameAfterPrinting);

  test('a large real program', () => {
    sameAfterPrinting(readFileSync(new URL(import.meta.resolve('acorn'))).toString());
  });

  test('numbers that no literal can spell', () => {
    const numbers = [-1, -0, -1.5, Number.NaN, Infinity, -Infinity];
    for (const value of numbers) {
      const code = printed('', negated({ type: 'Literal', value })).code;
      expect(new Function(`return ${code}`)()).toBe(-value);
      expect(new Function(`return ${code.replace('-', '2 ** ')}`)()).toBe(2 ** value);
    }
  });

  test('any nesting of operators', () => {
    fc.assert(
      fc.property(expressions.expression as fc.Arbitrary<Expression>, (expression) => {
        const output = printed('', inProgram(expression)).code;
        expect(shape(parse(output))).toEqual(shape(inProgram(expression)));
      }),
      { numRuns: 1000 },
    );
  });
});

function inProgram(argument: Expression): Program {
  const value: Expression = {
    type: 'ArrowFunctionExpression',
    params: [],
    body: argument,
    expression: true,
  } as Expression;
  Object.assign(value, { async: false, generator: false, id: null });
  const body: Program['body'] = [{ type: 'ExpressionStatement', expression: value }];
  return { type: 'Program', sourceType: 'module', body };
}

function negated(argument: Expression): Program {
  const expression: Expression = { type: 'UnaryExpression', operator: '-', prefix: true, argument };
  return { type: 'Program', sourceType: 'module', body: [{ type: 'ExpressionStatement', expression }] };
}

const names = fc.constantFrom('a', 'b', 'c').map((name) => ({ type: 'Identifier', name }));
const expressions = fc.letrec((tie) => {
  const operand = tie('expression');
  const node = (type: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ type: fc.constant(type), ...fields });
  const isUnary = (argument: unknown) => (argument as Expression).type.startsWith('U');
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      names,
      fc.nat(9).map((value) => ({ type: 'Literal', value })),
      node('BinaryExpression', {
        operator: fc.constantFrom('+', '-', '*', '/', '%', '<', '===', '|', '&', '<<', 'in', 'instanceof'),
        left: operand,
        right: operand,
      }),
      node('BinaryExpression', {
        operator: fc.constant('**'),
        left: operand.filter((left) => !isUnary(left)),
        right: operand,
      }),
      node('LogicalExpression', {
        operator: fc.constantFrom('&&', '||', '??'),
        left: operand,
        right: operand,
      }),
      node('UnaryExpression', {
        operator: fc.constantFrom('-', '+', '!', '~', 'typeof', 'void'),
        prefix: fc.constant(true),
        argument: operand,
      }),
      node('UpdateExpression', {
        operator: fc.constantFrom('++', '--'),
        prefix: fc.boolean(),
        argument: names,
      }),
      node('ConditionalExpression', { test: operand, consequent: operand, alternate: operand }),
      node('AssignmentExpression', { operator: fc.constantFrom('=', '+='), left: names, right: operand }),
      node('CallExpression', {
        callee: operand,
        arguments: fc.array(operand, { maxLength: 2 }),
        optional: fc.constant(false),
      }),
      node('NewExpression', { callee: operand, arguments: fc.array(operand, { maxLength: 1 }) }),
      node('MemberExpression', {
        object: operand,
        property: names,
        computed: fc.boolean(),
        optional: fc.constant(false),
      }),
      node('ArrayExpression', { elements: fc.array(operand, { maxLength: 2 }) }),
      node('SequenceExpression', { expressions: fc.array(operand, { minLength: 2, maxLength: 3 }) }),
      node('ChainExpression', {
        expression: node('MemberExpression', {
          object: operand.filter((object) => (object as Expression).type !== 'ChainExpression'),
          property: names,
          computed: fc.constant(false),
          optional: fc.constant(true),
        }),
      }),
    ),
  };
});
