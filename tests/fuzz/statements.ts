/** Random statements: blocks that assign, print, branch, loop for a while, throw, match and make closures. */
import { type Callable, Expressions, type Place } from './expressions.js';
import type { Random } from './random.js';
import { LETTER, Scope, type Variable } from './scope.js';
import {
  type Block,
  type Expression,
  expression,
  KINDS,
  type Kind,
  type Statement,
  statement,
} from './tree.js';

export interface Context extends Place {
  /** How many loops stand round the place, within the function. */
  readonly loops: number;
  /** How many more blocks may be nested. */
  readonly depth: number;
  /** `let` and `mut` may stand here. */
  readonly declares: boolean;
  /** `break`, `continue` and `return` may stand here. */
  readonly leaves: boolean;
  /** What the function returns. */
  readonly result?: Kind;
  /** The function is a generator. */
  readonly yields?: boolean;
  /** The generator functions that can be called. */
  readonly generators: readonly Callable[];
}

const STORED: readonly Kind[] = KINDS.filter((kind) => kind !== 'fn');

export class Statements {
  readonly expressions: Expressions;
  #unique = 10;
  /** Whether the program waits now and then, so that some of its functions are asynchronous. */
  readonly #waits: boolean;

  constructor(
    readonly random: Random,
    /** Only what the reference does right. */
    readonly shared: boolean,
  ) {
    this.expressions = new Expressions(random, shared);
    this.#waits = !shared && random.chance(0.2);
  }

  /** Statements into a new block whose scope the context brings along. */
  block(count: number, context: Context, ...first: Statement[]): Block {
    const statements = [...first];
    let here = context;
    for (let i = 0; i < count; i++) {
      const made = this.#statement(here);
      statements.push(...made.statements);
      if (made.callable) here = { ...here, callables: [...here.callables, made.callable] };
    }
    return { statements };
  }

  /** A name that nothing else has. */
  fresh(prefix: string): string {
    return `${prefix}${this.#unique++}`;
  }

  #statement(context: Context): { statements: Statement[]; callable?: Callable } {
    const { random } = this;
    const one = (make: () => Statement | undefined) => () => {
      const made = make();
      return { statements: made ? [made] : [this.#print(context)] };
    };
    const nested = context.depth > 0 ? 1 : 0;
    const ours = this.shared ? 0 : 1;
    return random.weighted<{ statements: Statement[]; callable?: Callable }>([
      [7, one(() => this.#assignment(context))],
      [2, one(() => this.#declaration(context))],
      [2, one(() => this.#compound(context))],
      [3, one(() => this.#update(context))],
      [4, one(() => this.#print(context))],
      [2 * nested, one(() => this.#if(context))],
      [1.2 * nested, () => ({ statements: this.#while(context) })],
      [1.5 * nested, one(() => this.#for(context))],
      [1 * nested, one(() => this.#try(context))],
      [1 * nested, one(() => this.#match(context))],
      [1.5, one(() => this.#call(context))],
      [1.2 * nested, one(() => this.#closure(context))],
      [0.8 * nested, () => this.#innerFunction(context)],
      [1, one(() => this.#leave(context))],
      [0.6, one(() => this.#unwrap(context))],
      [0.5, one(() => this.#destructuring(context))],
      [1 * ours * nested, one(() => this.#generated(context))],
      [context.yields ? 6 : 0, one(() => statement`yield ${this.expressions.shown(context)}`)],
      [this.#waits && !context.yields ? 1 : 0, one(() => statement`sleep(0)`)],
    ]);
  }

  #inner(context: Context, changes: Partial<Context> = {}): Context {
    return { ...context, scope: new Scope('block', context.scope), depth: context.depth - 1, ...changes };
  }

  #make(kind: Kind, context: Context, depth = 3): Expression {
    return this.expressions.make(kind, context, depth);
  }

  #print(context: Context): Statement {
    const { random, expressions } = this;
    const label = `"${random.below(100)}:"`;
    return statement`print(${label}, ${expressions.shown(context)}, ${expressions.shown(context, 1)})`;
  }

  /** A variable to assign: one that is visible, or a new one. */
  #target(kind: Kind, context: Context): string | undefined {
    const { scope } = context;
    const known = scope.visible(kind).filter(({ mutable }) => mutable);
    if (known.length > 0 && this.random.chance(0.6)) return this.random.pick(known).name;
    const name = scope.poolName(kind, this.random);
    return scope.find(name)?.mutable === false ? undefined : name;
  }

  #assignment(context: Context): Statement | undefined {
    const kind = this.random.pick(STORED);
    const name = this.#target(kind, context);
    if (name === undefined) return undefined;
    const made = statement`${name} := ${this.#tamed(kind, context)}`;
    this.#assigned({ name, kind, mutable: true }, context);
    return made;
  }

  #assigned(variable: Variable, { scope }: Context): void {
    if (scope.find(variable.name)) scope.mention(variable.name);
    else scope.add(variable);
  }

  /** Numbers that do not grow beyond all bounds, mostly. */
  #tamed(kind: Kind, context: Context): Expression {
    const value = this.#make(kind, context);
    const tame = (kind === 'int' || kind === 'num' || kind === 'float') && this.random.chance(0.7);
    return tame ? expression(kind)`${value} % 100003` : value;
  }

  #declaration(context: Context): Statement | undefined {
    const { random } = this;
    const { scope, declares } = context;
    if (!declares) return undefined;
    const kind = random.pick(STORED);
    // Functions called in a block of the top level assign its variables.
    const inTopBlock = scope.role === 'block' && !scope.inFunction;
    const mode = inTopBlock ? 'mut' : random.pick(['let', 'mut', 'const']);
    // A function called from anywhere assigns the names of the pool.
    const name =
      scope.role === 'top' ? `${LETTER[kind]}${7 + random.below(2)}` : scope.poolName(kind, random);
    if (scope.mentions(name)) return undefined;
    const made = statement`${mode} ${name} := ${this.#tamed(kind, context)}`;
    scope.add({ name, kind, mutable: mode === 'mut' });
    return made;
  }

  #mutable(kinds: readonly Kind[], { scope }: Context): Variable | undefined {
    const found = kinds.flatMap((kind) => scope.visible(kind)).filter(({ mutable }) => mutable);
    return found.length > 0 ? this.random.pick(found) : undefined;
  }

  #compound(context: Context): Statement | undefined {
    const variable = this.#mutable(['int', 'float', 'num', 'text'], context);
    if (!variable) return undefined;
    context.scope.mention(variable.name);
    const { name, kind } = variable;
    if (kind === 'text') return statement`${name} += ${this.#make('text', context, 1)}`;
    const operator = this.random.pick(['+=', '-=', '*=', '/=', '%=']);
    const operand =
      operator === '+=' || operator === '-='
        ? this.#make(kind, context, 1)
        : expression(kind)`${this.random.below(4) + 1}${kind === 'float' ? '.5' : ''}`;
    return statement`${name} ${operator} ${operand}`;
  }

  /** A change inside of a collection. */
  #update(context: Context): Statement | undefined {
    const { random, shared } = this;
    const variable = this.#mutable(['ints', 'nums', 'grid', 'dict', 'point'], context);
    if (!variable) return undefined;
    const { name, kind } = variable;
    // What is called in an index must not change the collection.
    const place = shared ? { ...context, callables: [] } : context;
    const make = (of: Kind) => this.#make(of, place, 2);
    const made = random.weighted<Statement | undefined>(
      UPDATES[kind]!.map(([weight, needsPaths, write]) => [
        shared && needsPaths ? 0 : weight,
        () => write(name, make, random),
      ]),
    );
    if (made) context.scope.mention(name);
    return made;
  }

  #if(context: Context): Statement {
    const { random } = this;
    const declares = context.loops === 0 || !this.shared;
    const body = () => this.block(1 + random.below(3), this.#inner(context, { declares }));
    const test = this.#make('bool', context, 2);
    if (random.chance(0.5)) return statement`if ${test} ${body()}`;
    if (random.chance(0.7)) return statement`if ${test} ${body()} else ${body()}`;
    return statement`if ${test} ${body()} else if ${this.#make('bool', context, 2)} ${body()} else ${body()}`;
  }

  /** The context of a loop's body. Declarations in it, and leaving it from an `if` at the top level, are for us alone. */
  #body(context: Context): Context {
    return this.#inner(context, {
      loops: context.loops + 1,
      declares: !this.shared,
      leaves: context.scope.inFunction || !this.shared,
    });
  }

  #while(context: Context): Statement[] {
    const { random } = this;
    const counter = this.fresh('w');
    const count = 1 + random.below(4);
    const header = random.pick(['while', 'loop while']);
    const step = statement`${counter} += 1`;
    if (context.loops > 0 || random.chance(0.7)) {
      const more = random.chance(0.4) ? expression('bool')` && ${this.#make('bool', context, 2)}` : '';
      const body = this.block(1 + random.below(3), this.#body(context), step);
      return [statement`${counter} := 0`, statement`${header} ${counter} < ${count}${more} ${body}`];
    }
    if (!context.scope.inFunction && this.shared) return [this.#print(context)];
    const end = statement`if ${counter} > ${count} ${{ statements: [statement`break`] }}`;
    const body = this.block(1 + random.below(3), this.#body(context), step, end);
    return [statement`${counter} := 0`, statement`loop ${body}`];
  }

  #for(context: Context): Statement {
    const { random } = this;
    const inner = this.#body(context);
    const [kind, over, depth] = random.pick(ITERABLES.filter(([, over]) => over !== 'dict' || !this.shared));
    const iterable =
      over === 'int' ? expression('int')`${random.below(5)}` : this.#make(over, context, depth);
    // In the reference the variable hides others in what the loop goes over, and at the top level there is one for all loops.
    const name =
      context.scope.inFunction && !this.shared
        ? context.scope.poolName(kind, random)
        : this.fresh(LETTER[kind]);
    inner.scope.add({ name, kind, mutable: true });
    // Without `continue`, which hangs in the reference.
    const body = this.block(1 + random.below(3), inner);
    return statement`for ${name} in (${iterable}) ${body}`;
  }

  #try(context: Context): Statement {
    const { random } = this;
    const leaves = context.leaves && !this.shared;
    const body = this.block(1 + random.below(2), this.#inner(context, { leaves, declares: !this.shared }));
    const thrown = statement`throw(${this.#make('text', context, 1)})`;
    const rest = random.pick<Statement[]>([
      [],
      [thrown],
      [statement`if ${this.#make('bool', context, 2)} ${{ statements: [thrown] }}`],
      ...(this.shared ? [] : [[statement`print(${random.pick(FAILING)})`]]),
    ]);
    const name = this.fresh('e');
    const inner = this.#inner(context, { leaves, declares: !this.shared });
    const handler = this.block(1 + random.below(2), inner, statement`print("caught", ${name}.message)`);
    return statement`try ${{ statements: [...body.statements, ...rest] }} except ${name} ${handler}`;
  }

  #match(context: Context): Statement {
    const { random } = this;
    const tags = this.shared ? ['Ok', 'Err', 'Some'] : ['Ok', 'Err', 'Some', 'Color::Rgb'];
    const cases = tags.filter((tag) => tag === 'Ok' || random.chance(0.7));
    const blocks = cases.flatMap((tag) => {
      const inner = this.#inner(context, { declares: !this.shared });
      const name = this.fresh('v');
      inner.scope.add({ name, kind: 'any', mutable: true });
      return [` case ${tag}(${name}): `, this.block(1 + random.below(2), inner)];
    });
    const rest = random.chance(0.5)
      ? [' default: ', this.block(1, this.#inner(context, { declares: !this.shared }))]
      : [];
    const subject = this.#make(this.shared ? 'result' : random.pick<Kind>(['result', 'any']), context, 2);
    return { parts: ['match ', subject, ' {', ...blocks, ...rest, ' }'] };
  }

  /** A generator and what becomes of its values. */
  #generated(context: Context): Statement | undefined {
    const { random } = this;
    if (context.generators.length === 0) return undefined;
    const generator = random.pick(context.generators);
    const call = this.expressions.call(generator, context, 1);
    if (random.chance(0.3))
      return statement`print(${call}.map(func(z) { return [z] }).take(${random.below(5)}).collect())`;
    const inner = this.#body(context);
    const name = this.fresh('v');
    inner.scope.add({ name, kind: 'any', mutable: true });
    return statement`for ${name} in ${call} ${this.block(1 + random.below(3), inner)}`;
  }

  #call(context: Context): Statement | undefined {
    if (context.callables.length === 0 || context.loops > 1) return undefined;
    const callable = this.random.pick(context.callables);
    const call = this.expressions.call(callable, context, 2);
    if (this.random.chance(0.3)) return statement`${call}`;
    return statement`print("${callable.name}", ${call})`;
  }

  #closure(context: Context): Statement | undefined {
    const { scope } = context;
    const known = scope.visible('fn').filter(({ mutable }) => mutable);
    const name =
      known.length > 0 && this.random.chance(0.4)
        ? this.random.pick(known).name
        : scope.poolName('fn', this.random);
    const parameter = `n${1 + this.random.below(4)}`;
    const { block } = this.functionBody([{ name: parameter, kind: 'num' }], 'num', context);
    this.#assigned({ name, kind: 'fn', mutable: true }, context);
    return statement`${name} := func(${parameter}) ${block}`;
  }

  #innerFunction(context: Context): { statements: Statement[]; callable?: Callable } {
    // In the reference all calls of a function share the functions in it.
    const recursive = context.callables.some(({ first }) => first === RECURSION);
    if (!context.scope.inFunction || context.callsNothing || (this.shared && recursive))
      return { statements: [this.#print(context)] };
    const name = this.fresh('g');
    const params = this.parameters(context.scope);
    const result = this.random.pick<Kind>(['int', 'num', 'ints', 'text', 'result']);
    const { block } = this.functionBody(params, result, context);
    const made = statement`func ${name}(${params.map((param) => param.name).join(', ')}) ${block}`;
    return { statements: [made], callable: { name, params: params.map(({ kind }) => kind), result } };
  }

  parameters(scope: Scope): { name: string; kind: Kind }[] {
    const params = Array.from({ length: this.random.below(4) }, () => {
      const kind = this.random.pick(STORED);
      return { name: scope.poolName(kind, this.random), kind };
    });
    return params.filter(({ name }, i) => params.findIndex((other) => other.name === name) === i);
  }

  /** The block of a function in `context`. */
  functionBody(
    params: readonly { readonly name: string; readonly kind: Kind }[],
    result: Kind,
    context: Context,
    ...first: Statement[]
  ): { block: Block } {
    // At the top level names are looked up late: functions there would call each other, and themselves, without end.
    const scope = new Scope('function', context.scope, context.scope.inFunction ? undefined : 'fn');
    for (const { name, kind } of params) scope.add({ name, kind, mutable: true });
    const inner: Context = {
      scope,
      callables: context.callables,
      loops: 0,
      depth: context.depth - 1,
      declares: true,
      leaves: true,
      result,
      generators: context.generators,
      callsNothing: context.callsNothing ?? false,
    };
    const block = this.block(1 + this.random.below(4), inner, ...first);
    return { block: { statements: [...block.statements, statement`return ${this.#make(result, inner)}`] } };
  }

  /** A generator function. What it calls cannot wait, so it calls nothing that could. */
  generatorFunction(name: string, context: Context): { statement: Statement; callable: Callable } {
    const params = this.parameters(context.scope);
    const scope = new Scope('function', context.scope);
    for (const param of params) scope.add({ ...param, mutable: true });
    const inner: Context = {
      ...context,
      scope,
      callables: [],
      generators: [],
      leaves: true,
      yields: true,
      callsNothing: true,
    };
    const block = this.block(2 + this.random.below(5), inner);
    const made = statement`func* ${name}(${params.map((param) => param.name).join(', ')}) ${block}`;
    return { statement: made, callable: { name, params: params.map(({ kind }) => kind), result: 'any' } };
  }

  #leave(context: Context): Statement | undefined {
    const { random } = this;
    const { loops, result, leaves } = context;
    if (!leaves) return undefined;
    const ways: (() => Statement)[] = [];
    if (result) ways.push(() => statement`return ${this.#make(result, context, 2)}`);
    if (loops > 0) ways.push(() => statement`break`);
    if (loops > 0 && !this.shared) ways.push(() => statement`continue`);
    if (ways.length === 0) return undefined;
    const way = random.pick(ways)();
    return statement`if ${this.#make('bool', context, 2)} ${{ statements: [way] }}`;
  }

  #unwrap(context: Context): Statement | undefined {
    if (context.result !== 'result' || !context.leaves) return undefined;
    const name = this.#target('any', context);
    if (name === undefined) return undefined;
    const made = statement`${name} := (${this.#make('result', context, 2)})?`;
    this.#assigned({ name, kind: 'any', mutable: true }, context);
    return made;
  }

  #destructuring(context: Context): Statement | undefined {
    const { scope, declares } = context;
    if (!declares || (scope.role === 'block' && !scope.inFunction)) return undefined;
    const mutable = this.random.chance(0.5);
    const first = { name: this.fresh('i'), kind: 'int', mutable } as const;
    const second = { name: this.fresh('n'), kind: 'num', mutable } as const;
    const value = expression('nums')`[${this.#make('int', context, 2)}, ${this.#make('num', context, 2)}, 1]`;
    const made = statement`${mutable ? 'mut' : 'let'} [${first.name}, ${second.name}, ...${this.fresh('rest')}] := ${value}`;
    scope.add(first);
    scope.add(second);
    return made;
  }
}

/** What loops go over: the kind of the elements, that of the whole, and how deep its expression may be. */
const ITERABLES: readonly (readonly [element: Kind, whole: Kind, depth: number])[] = [
  ['int', 'int', 0],
  ['int', 'ints', 1],
  ['num', 'nums', 1],
  ['text', 'text', 0],
  ['text', 'dict', 0],
  ['ints', 'grid', 0],
];

/** The first argument of a function's calls of itself: how often it may do so yet. */
export const RECURSION = 'fuel - 1';

/** What fails without being thrown. */
const FAILING = [
  '1 / 0',
  '[1, 2][2]',
  'nowhere',
  '{"a": 1}["b"]',
  '1 + "a"',
  '-"a"',
  '(P { }).x',
  'null()',
  'len(1)',
];

type Write = (name: string, make: (kind: Kind) => Expression, random: Random) => Statement;

/** Changes of a variable by its kind: weight, whether a path of more than one step is changed, and the statement. */
const UPDATES: Partial<Record<Kind, readonly (readonly [weight: number, path: boolean, write: Write])[]>> = {
  ints: [
    [
      2,
      false,
      (name, make, random) => statement`${name}[${random.pick(['0', '1', '-1'])}] := ${make('int')}`,
    ],
    [1, false, (name, _make, random) => statement`${name}[${random.below(2)}] += ${random.below(9)}`],
    [2, false, (name, make) => statement`${name} := push(${name}, ${make('int')})`],
  ],
  nums: [
    [
      2,
      false,
      (name, make, random) => statement`${name}[${random.pick(['0', '1', '-1'])}] := ${make('num')}`,
    ],
    [2, false, (name, make) => statement`${name} := push(${name}, ${make('num')})`],
  ],
  grid: [
    [2, false, (name, make, random) => statement`${name}[${random.below(2)}] := ${make('ints')}`],
    [1, false, (name, make) => statement`${name} := push(${name}, ${make('ints')})`],
    [
      3,
      true,
      (name, make, random) => statement`${name}[${random.below(2)}][${random.below(2)}] := ${make('int')}`,
    ],
  ],
  dict: [
    [
      2,
      false,
      (name, make, random) => statement`${name}["${random.pick(['a', 'b', 'c'])}"] := ${make('num')}`,
    ],
    [1, false, (name, make) => statement`${name}[to_string(${make('int')} % 5)] := ${make('num')}`],
    [1, true, (name, make) => statement`${name}.a := ${make('num')}`],
  ],
  point: [
    [1, false, (name, make) => statement`${name} := ${name} + ${make('point')}`],
    [2, true, (name, make, random) => statement`${name}.${random.pick(['x', 'y'])} := ${make('num')}`],
    [1, true, (name, _make, random) => statement`${name}.x += ${random.below(5)}`],
  ],
};
