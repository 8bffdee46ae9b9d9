// Updates through variables, parameters, loops and closures, compared with a model that copies everything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runText } from './run.js';
import {
  type CHANGES,
  type Expression,
  type FUNCTIONS,
  modelOutput,
  type Place,
  ruffProgram,
  type Shape,
  type Statement,
  VARIABLES,
} from './value-model.js';

/** How a part of a shape is reached from others. */
const PARTS: Readonly<
  Record<Shape, readonly (readonly [whole: Shape, steps: readonly (number | string)[]])[]>
> = {
  int: [
    ['row', [0, 1]],
    ['point', ['n']],
  ],
  row: [
    ['grid', [0, 1]],
    ['box', ['r']],
    ['point', ['r']],
  ],
  grid: [['box', ['g']]],
  box: [],
  point: [],
};

const placeOf = (shape: Shape): fc.Arbitrary<Place> =>
  fc.oneof(
    fc.constantFrom(...VARIABLES[shape]).map((variable) => ({ variable, path: [] })),
    ...PARTS[shape].map(([whole, steps]) =>
      fc
        .tuple(placeOf(whole), fc.constantFrom(...steps))
        .map(([place, step]) => ({ variable: place.variable, path: [...place.path, step] })),
    ),
  );

const PLACES = Object.fromEntries(
  (['int', 'row', 'grid', 'box', 'point'] as const).map((shape) => [shape, placeOf(shape)]),
) as Record<Shape, fc.Arbitrary<Place>>;

const { int, row, grid, box, point } = fc.letrec<Record<Shape, Expression>>((tie) => {
  const place = (shape: Shape) => PLACES[shape].map((place): Expression => ({ kind: 'place', place }));
  const made = (kind: 'row' | 'grid' | 'box' | 'point', first: Shape, second: Shape) =>
    fc.tuple(tie(first), tie(second)).map((parts): Expression => ({ kind, parts }));
  const call = (name: keyof typeof FUNCTIONS, argument: Shape) =>
    tie(argument).map((argument): Expression => ({ kind: 'call', name, argument }));
  const changed = (hows: readonly (keyof typeof CHANGES)[], whole: Shape, part: Shape) =>
    fc
      .tuple(fc.constantFrom(...hows), tie(whole), tie(part))
      .map(([how, first, second]): Expression => ({ kind: 'changed', how, parts: [first, second] }));
  const smaller = { depthSize: 'small', withCrossShrink: true } as const;
  return {
    int: fc.oneof(
      smaller,
      place('int'),
      fc.nat(9).map((value): Expression => ({ kind: 'int', value })),
    ),
    row: fc.oneof(
      smaller,
      place('row'),
      made('row', 'int', 'int'),
      call('touch', 'row'),
      call('keep', 'row'),
      call('turn', 'row'),
      changed(['push', 'spread', 'concat', 'insert'], 'row', 'int'),
    ),
    grid: fc.oneof(
      smaller,
      place('grid'),
      made('grid', 'row', 'row'),
      call('both', 'row'),
      call('inner', 'grid'),
      call('swap', 'grid'),
    ),
    box: fc.oneof(
      smaller,
      place('box'),
      made('box', 'row', 'grid'),
      call('keep', 'box'),
      call('deeper', 'box'),
      changed(['spreadBox', 'merge'], 'box', 'row'),
    ),
    point: fc.oneof(
      smaller,
      place('point'),
      made('point', 'row', 'int'),
      call('keep', 'point'),
      call('refill', 'point'),
      changed(['with', 'made'], 'point', 'row'),
    ),
  };
});
const EXPRESSIONS = { int, row, grid, box, point };

const assignment = fc
  .constantFrom<Shape[]>('int', 'row', 'grid', 'box', 'point')
  .chain((shape) => fc.tuple(PLACES[shape], EXPRESSIONS[shape]))
  .map(([place, value]): Statement => ({ kind: 'assign', place, value }));

const element: Place = { variable: 'e', path: [] };
const ofElement = fc.oneof(
  int.map((value): Statement => ({ kind: 'assign', place: { variable: 'e', path: [0] }, value })),
  PLACES.row.map((place): Statement => ({ kind: 'assign', place, value: { kind: 'place', place: element } })),
);

const { statement } = fc.letrec<{ statement: Statement; body: readonly Statement[] }>((tie) => ({
  body: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }),
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: assignment },
    { weight: 3, arbitrary: fc.constant<Statement>({ kind: 'show' }) },
    { weight: 1, arbitrary: fc.constant<Statement>({ kind: 'capture' }) },
    { weight: 1, arbitrary: PLACES.row.map((place): Statement => ({ kind: 'closure', place })) },
    { weight: 1, arbitrary: fc.constant<Statement>({ kind: 'bump' }) },
    { weight: 1, arbitrary: tie('body').map((body): Statement => ({ kind: 'repeat', body })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(grid, fc.array(fc.oneof(ofElement, tie('statement')), { minLength: 1, maxLength: 3 }))
        .map(([whole, body]): Statement => ({ kind: 'for', grid: whole, body })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('body'), tie('body'))
        .map(([body, handler]): Statement => ({ kind: 'try', body, handler })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(int, tie('body')).map(([test, body]): Statement => ({ kind: 'if', test, body })),
    },
  ),
}));

describe.each([
  ['at the top level', false],
  ['in a function', true],
])('values %s', (_where, inFunction) => {
  test('behave as if everything were copied', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 16 }), async (chosen) => {
        const statements: Statement[] = [...chosen, { kind: 'show' }];
        const program = ruffProgram(statements, inFunction);
        const { stdout, stderr } = await runText(program);
        expect(stdout.trimEnd().split('\n'), program + stderr).toEqual(modelOutput(statements, inFunction));
      }),
      { numRuns: Number(process.env.RUFFJS_RUNS ?? 40) },
    );
  });
});
