/**
 * The loops of `map`, `filter`, `reduce`, `any` and `all`, one function for each call:
 *
 *     function $$map1(items, f) { const results = []; for (const item of items) results.push(f(item)); return results; }
 *
 * Engines put such a function into its caller together with the function that it calls. One loop for all calls would meet
 * every function there is. Where results are of the kind of the elements, `map` (`mapAlike`) puts them into a copy of the
 * array, which need not grow.
 */
import type { Expression, Identifier, Statement } from 'estree';
import * as b from './builders.js';

export type LoopName = 'map' | 'mapAlike' | 'filter' | 'reduce' | 'any' | 'all';

/** Calls of one builtin that have a loop of their own; all others share the last. */
const MOST = 8;

const ITEMS = b.id('items');
const ITEM = b.id('item');
const RESULTS = b.id('results');
const TOTAL = b.id('total');
const CALLED = b.call('f', ITEM);
const POSITION = b.id('i');
const AT_POSITION = b.member(RESULTS, POSITION);

export class LoopFunctions {
  readonly #counts = new Map<LoopName, number>();
  readonly #declarations: Statement[] = [];

  /** The function for another call. No name of Ruff looks like its name. */
  next(name: LoopName): Identifier {
    const number = (this.#counts.get(name) ?? 0) + 1;
    if (number > MOST) return b.id(`$$${name}${MOST}`);
    this.#counts.set(name, number);
    const id = b.id(`$$${name}${number}`);
    this.#declarations.push(loopFunction(id, name));
    return id;
  }

  declarations(): readonly Statement[] {
    return this.#declarations;
  }
}

function loopFunction(id: Identifier, name: LoopName): Statement {
  const params = name === 'reduce' ? [ITEMS, TOTAL, b.id('f')] : [ITEMS, b.id('f')];
  const body = b.block(BODIES[name]());
  return { type: 'FunctionDeclaration', id, params, body, async: false, generator: false };
}

const BODIES: Readonly<Record<LoopName, () => Statement[]>> = {
  map: () => collected(push(CALLED)),
  mapAlike: () => [
    b.declare('const', RESULTS, b.call(b.member(ITEMS, 'slice'))),
    overPositions(b.statement(b.assign(AT_POSITION, b.call('f', AT_POSITION)))),
    b.giveBack(RESULTS),
  ],
  filter: () => collected(b.ifElse(CALLED, push(ITEM))),
  reduce: () => [over(b.statement(b.assign(TOTAL, b.call('f', TOTAL, ITEM)))), b.giveBack(TOTAL)],
  any: () => [over(b.ifElse(CALLED, b.giveBack(b.literal(true)))), b.giveBack(b.literal(false))],
  all: () => [over(b.ifElse(b.not(CALLED), b.giveBack(b.literal(false)))), b.giveBack(b.literal(true))],
};

function collected(pass: Statement): Statement[] {
  return [b.declare('const', RESULTS, b.array([])), over(pass), b.giveBack(RESULTS)];
}

function push(value: Expression): Statement {
  return b.statement(b.call(b.member(RESULTS, 'push'), value));
}

function over(pass: Statement): Statement {
  const left = b.declare('const', ITEM, null);
  return { type: 'ForOfStatement', await: false, left, right: ITEMS, body: pass };
}

function overPositions(pass: Statement): Statement {
  return {
    type: 'ForStatement',
    init: b.declare('let', POSITION, b.literal(0)),
    test: b.binary('<', POSITION, b.member(RESULTS, 'length')),
    update: { type: 'UpdateExpression', operator: '++', prefix: false, argument: POSITION },
    body: pass,
  };
}
