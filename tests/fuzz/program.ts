/**
 * A random program: a struct with methods, variables, functions that call only those before them or themselves a few
 * times, then statements at the top level, and what all variables hold in the end.
 */
import type { Callable } from './expressions.js';
import { Random } from './random.js';
import { Scope } from './scope.js';
import { type Context, RECURSION, Statements } from './statements.js';
import { type Block, type Kind, type Statement, statement } from './tree.js';

const RESULTS: readonly Kind[] = [
  'int',
  'float',
  'num',
  'text',
  'bool',
  'ints',
  'nums',
  'dict',
  'point',
  'result',
  'any',
];
/** Given a value before anything else, so that functions may use them. */
const EARLY: readonly Kind[] = [
  'int',
  'num',
  'text',
  'ints',
  'nums',
  'grid',
  'dict',
  'point',
  'float',
  'any',
];

/** Operator methods in the reference are straight-line code, and comparisons ask for none. */
const OUR_POINT = statement`struct P {
  x: int,
  y: int,
  func total(self) { return self.x + self.y }
  func moved(self, k) {
    me := self
    me.x := me.x % 1000 * k
    return me.x - self.y
  }
  func op_add(self, o) {
    me := self
    for i in 2 {
      if i == 1 { return P { x: me.x % 1000 + o.x % 1000, y: o.y } }
      me.x += i
    }
  }
  func op_neg(self) {
    me := self
    me.x := 0 - self.y
    me.y := self.x
    return me
  }
  func op_lt(self, o) { return self.x < o.x }
  func op_eq(self, o) {
    if type(o) == "struct" { return self.x == o.x }
    return false
  }
}`;
const POINT = statement`struct P {
  x: int,
  y: int,
  func total(self) { return self.x + self.y }
  func moved(self, k) { return self.x % 1000 * k - self.y }
  func op_add(self, o) { return P { x: self.x % 1000 + o.x % 1000, y: o.y } }
  func op_neg(self) { return P { x: 0 - self.y, y: self.x } }
}`;

/** With `shared`, only from what the reference does right, so that it can be compared with it. */
export function randomProgram(seed: number, { shared }: { shared: boolean }): Block {
  const random = new Random(seed);
  const statements = new Statements(random, shared);
  const early = new Scope('top', null);
  const top: Context = {
    scope: early,
    callables: [],
    loops: 0,
    depth: 3,
    declares: true,
    leaves: false,
    generators: [],
  };

  const variables = EARLY.filter(() => random.chance(0.6)).map((kind) => {
    const name = `${early.poolName(kind, random)}`;
    const made = statement`${name} := ${statements.expressions.make(kind, { scope: new Scope('top', null), callables: [] }, 1)}`;
    early.add({ name, kind, mutable: true });
    return made;
  });

  const functions: Statement[] = [];
  let callables: readonly Callable[] = [];
  for (let i = random.below(5); i > 0; i--) {
    const made = randomFunction(statements, { ...top, callables }, `fun${callables.length}`);
    functions.push(made.statement);
    callables = [...callables, made.callable];
  }

  const generators: Callable[] = [];
  for (let i = shared ? 0 : random.below(3); i > 0; i--) {
    const made = statements.generatorFunction(`gen${generators.length}`, top);
    functions.push(made.statement);
    generators.push(made.callable);
  }

  // The functions have seen the early variables alone; from here on there are more.
  const main = statements.block(6 + random.below(12), { ...top, callables, generators });
  const shown = [
    'int',
    'num',
    'text',
    'ints',
    'nums',
    'grid',
    'dict',
    'point',
    'any',
    'float',
    'bool',
    'result',
  ]
    .flatMap((kind) => early.visible(kind as Kind))
    .map(({ name }) => statement`print("${name}", ${name}, type(${name}))`);
  return {
    statements: [shared ? POINT : OUR_POINT, ...variables, ...functions, ...main.statements, ...shown],
  };
}

function randomFunction(statements: Statements, context: Context, name: string) {
  const { random } = statements;
  const params = statements.parameters(context.scope);
  const result = random.pick(RESULTS);
  const kinds = params.map((param) => param.kind);
  if (random.chance(0.7)) {
    const { block } = statements.functionBody(params, result, context);
    const names = params.map((param) => param.name).join(', ');
    return {
      statement: statement`func ${name}(${names}) ${block}`,
      callable: { name, params: kinds, result },
    };
  }
  // A recursive function has its remaining depth as first parameter.
  const names = ['fuel', ...params.map((param) => param.name)].join(', ');
  const base = statements.expressions.make(result, { scope: context.scope, callables: [] }, 1);
  const stop = statement`if fuel <= 0 ${{ statements: [statement`return ${base}`] }}`;
  const again: Callable = { name, first: RECURSION, params: kinds, result };
  const inner = { ...context, callables: [...context.callables, again] };
  const { block } = statements.functionBody(params, result, inner, stop);
  return {
    statement: statement`func ${name}(${names}) ${block}`,
    callable: { name, first: String(random.below(4)), params: kinds, result },
  };
}
