/**
 * A small language of updates, aliases, loops and calls over values of fixed shapes, with two meanings: the Ruff program
 * that it stands for, and a model that copies everything whenever it is read. Both must print the same.
 */

export const SHAPES = ['int', 'row', 'grid', 'box', 'point'] as const;
/** `row` is `[int, int]`, `grid` `[row, row]`, `box` `{"r": row, "g": grid}`, `point` `P { r: row, n: int }`. */
export type Shape = (typeof SHAPES)[number];

/** A variable, or a part of one. */
export interface Place {
  readonly variable: string;
  readonly path: readonly (number | string)[];
}

export type Expression =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'row' | 'grid' | 'box' | 'point'; readonly parts: readonly [Expression, Expression] }
  | { readonly kind: 'call'; readonly name: keyof typeof FUNCTIONS; readonly argument: Expression }
  /** A copy of the first part in which the second is new, written in one of several ways. */
  | {
      readonly kind: 'changed';
      readonly how: keyof typeof CHANGES;
      readonly parts: readonly [Expression, Expression];
    };

export type Statement =
  | { readonly kind: 'assign'; readonly place: Place; readonly value: Expression }
  | { readonly kind: 'repeat'; readonly body: readonly Statement[] }
  /** `e` is the element. */
  | { readonly kind: 'for'; readonly grid: Expression; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly test: Expression; readonly body: readonly Statement[] }
  /** The body throws at its end, and the handler goes on. */
  | { readonly kind: 'try'; readonly body: readonly Statement[]; readonly handler: readonly Statement[] }
  /** Prints all variables: until then those that are not read hold values that nobody wants. */
  | { readonly kind: 'show' }
  /** Makes `k` a closure over a copy of the row `s`; calls of it change and give that copy. */
  | { readonly kind: 'capture' }
  | { readonly kind: 'closure'; readonly place: Place }
  | { readonly kind: 'bump' };

type Data = number | Data[] | Map<string, Data> | { readonly fields: Map<string, Data> };

/** Functions that change, keep and return their parameter, in both meanings. */
export const FUNCTIONS = {
  keep: { text: 'func keep(v) { return v }', apply: (value: Data) => value },
  touch: {
    text: 'func touch(v) { v[0] := v[0] + 1\n  return v }',
    apply: (value: Data) => replaced(value, [0], (read(value, [0]) as number) + 1),
  },
  both: {
    text: 'func both(v) { w := v\n  v[1] := 0\n  return [v, w] }',
    apply: (value: Data) => [replaced(value, [1], 0), value],
  },
  inner: {
    text: 'func inner(v) { v[1][0] := 7\n  x := v[0]\n  x[1] := 6\n  v[0] := x\n  return v }',
    apply: (value: Data) => replaced(replaced(value, [1, 0], 7), [0, 1], 6),
  },
  turn: {
    text: 'func turn(v) { v := push(v, v[0])\n  return remove_at(v, 0)[0] }',
    apply: (value: Data) => [read(value, [1]), read(value, [0])],
  },
  swap: {
    text: 'func swap(v) { popped := pop(v)\n  rest := popped[0]\n  last := popped[1]\n  last[0] := 3\n  let [first] := rest\n  return [last, first] }',
    apply: (value: Data) => [replaced(read(value, [1]), [0], 3), read(value, [0])],
  },
  refill: {
    text: 'func refill(v) { v.r := touch(v.r)\n  return P { r: push(pop(v.r)[0], 5), n: v.n } }',
    apply: (value: Data) =>
      replaced(replaced(value, ['r', 0], (read(value, ['r', 0]) as number) + 1), ['r', 1], 5),
  },
  deeper: {
    text: 'func deeper(v) { v.g[0] := turn(v.g[0])\n  v["r"] := push(pop(get(v, "r", []))[0], 4)\n  return v }',
    apply: (value: Data) =>
      replaced(replaced(value, ['g', 0], [read(value, ['g', 0, 1]), read(value, ['g', 0, 0])]), ['r', 1], 4),
  },
} as const;

/** Ways to make a changed copy of a row, box or point: the Ruff expression, and what is replaced. */
export const CHANGES = {
  push: { text: (whole: string, part: string) => `push(pop(${whole})[0], ${part})`, at: 1 },
  spread: { text: (whole: string, part: string) => `[...pop(${whole})[0], ${part}]`, at: 1 },
  concat: { text: (whole: string, part: string) => `concat(pop(${whole})[0], [${part}])`, at: 1 },
  insert: { text: (whole: string, part: string) => `insert(remove_at(${whole}, 0)[0], 0, ${part})`, at: 0 },
  spreadBox: { text: (whole: string, part: string) => `{...${whole}, "r": ${part}}`, at: 'r' },
  merge: { text: (whole: string, part: string) => `merge(${whole}, {"r": ${part}})`, at: 'r' },
  with: { text: (whole: string, part: string) => `${whole}.with(${part})`, at: 'r' },
  made: { text: (whole: string, part: string) => `${whole}.made(${part})`, at: 'r' },
} as const;

const STRUCT = `struct P {
  r, n
  func with(self, r) { changed := self
    changed.r := r
    return changed }
  func made(self, r) { return P { r: r, n: self.n } }
}`;

export const VARIABLES: Readonly<Record<Shape, readonly string[]>> = {
  int: ['i', 'j'],
  row: ['r', 's'],
  grid: ['g', 'h'],
  box: ['b', 'c'],
  point: ['p', 'q'],
};

const INITIAL: Readonly<Record<Shape, string>> = {
  int: '0',
  row: '[1, 2]',
  grid: '[[3, 4], [5, 6]]',
  box: '{"r": [7, 8], "g": [[9, 10], [11, 12]]}',
  point: 'P { r: [13, 14], n: 15 }',
};

function initial(shape: Shape): Data {
  const row = (n: number) => [n, n + 1];
  switch (shape) {
    case 'int':
      return 0;
    case 'row':
      return row(1);
    case 'grid':
      return [row(3), row(5)];
    case 'box':
      return new Map<string, Data>([
        ['r', row(7)],
        ['g', [row(9), row(11)]],
      ]);
    case 'point':
      return {
        fields: new Map<string, Data>([
          ['r', row(13)],
          ['n', 15],
        ]),
      };
  }
}

// ── The Ruff program ─────────────────────────────────────────────────────────────────────────────────────────────────

const SHOWN = SHAPES.flatMap((shape) => VARIABLES[shape]).join(', ');

/** With everything at the top level, or in a function whose variables closures capture. */
export function ruffProgram(statements: readonly Statement[], inFunction: boolean): string {
  const functions = Object.values(FUNCTIONS).map(({ text }) => text);
  const names = SHAPES.flatMap((shape) => VARIABLES[shape].map((name) => `${name} := ${INITIAL[shape]}`));
  const body = [
    ...names,
    'k := func() { return s }',
    ...statements.map((statement, n) => ruffStatement(statement, `${n}`)),
  ].join('\n');
  const start = [
    STRUCT,
    'shared_row := [0, 0]',
    'func bump() { shared_row[0] += 1\n  return shared_row }',
    ...functions,
  ];
  return [...start, inFunction ? `func main() {\n${body}\n}\nmain()` : body, ''].join('\n');
}

function ruffStatement(statement: Statement, id: string): string {
  const block = (body: readonly Statement[]) =>
    body.map((inner, n) => ruffStatement(inner, `${id}_${n}`)).join('\n');
  switch (statement.kind) {
    case 'assign':
      return `${ruffPlace(statement.place)} := ${ruffExpression(statement.value)}`;
    case 'repeat':
      return `for n${id} in 2 {\n${block(statement.body)}\n}`;
    case 'for':
      return `for e in (${ruffExpression(statement.grid)}) {\n${block(statement.body)}\n}`;
    case 'if':
      return `if ${ruffExpression(statement.test)} % 2 == 0 {\n${block(statement.body)}\n}`;
    case 'try':
      return `try {\n${block(statement.body)}\nthrow("end")\n} except caught${id} {\n${block(statement.handler)}\n}`;
    case 'show':
      return `print(${SHOWN}, shared_row)`;
    case 'capture':
      return `k := func() { s[0] := s[0] + 10\n  return s }`;
    case 'closure':
      return `${ruffPlace(statement.place)} := k()`;
    case 'bump':
      return `s := bump()`;
  }
}

function ruffPlace({ variable, path }: Place): string {
  return variable + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}

function ruffExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'place':
      return ruffPlace(expression.place);
    case 'int':
      return String(expression.value);
    case 'call':
      return `${expression.name}(${ruffExpression(expression.argument)})`;
    case 'changed': {
      const [whole, part] = expression.parts.map(ruffExpression) as [string, string];
      return CHANGES[expression.how].text(whole, part);
    }
  }
  const [first, second] = expression.parts.map(ruffExpression);
  if (expression.kind === 'box') return `{"r": ${first}, "g": ${second}}`;
  if (expression.kind === 'point') return `(P { r: ${first}, n: ${second} })`;
  return `[${first}, ${second}]`;
}

// ── The model ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The lines that the program prints. Data is never changed, so that nobody sees a change who should not. */
export function modelOutput(statements: readonly Statement[], inFunction: boolean): string[] {
  const variables = new Map(
    SHAPES.flatMap((shape) => VARIABLES[shape].map((name) => [name, initial(shape)] as const)),
  );
  variables.set('shared_row', [0, 0]);
  let closure: { captured: Data | null; adds: number } = {
    captured: inFunction ? value('s') : null,
    adds: 0,
  };
  const lines: string[] = [];
  statements.forEach(run);
  return lines;

  function value(name: string): Data {
    return variables.get(name)!;
  }

  function run(statement: Statement): void {
    switch (statement.kind) {
      case 'assign':
        return set(statement.place, evaluate(statement.value));
      case 'repeat':
        for (let n = 0; n < 2; n++) statement.body.forEach(run);
        return;
      case 'for': {
        const outer = variables.get('e');
        for (const element of evaluate(statement.grid) as Data[]) {
          variables.set('e', element);
          statement.body.forEach(run);
        }
        if (outer) variables.set('e', outer);
        return;
      }
      case 'if':
        if ((evaluate(statement.test) as number) % 2 === 0) statement.body.forEach(run);
        return;
      case 'try':
        statement.body.forEach(run);
        return statement.handler.forEach(run);
      case 'show': {
        const shown = [...variables].filter(([name]) => name !== 'e').map(([, data]) => show(data));
        lines.push(shown.join(' '));
        return;
      }
      case 'capture':
        closure = { captured: inFunction ? value('s') : null, adds: 10 };
        return;
      case 'closure':
        return set(statement.place, callClosure());
      case 'bump':
        variables.set(
          'shared_row',
          replaced(value('shared_row'), [0], (read(value('shared_row'), [0]) as number) + 1),
        );
        variables.set('s', value('shared_row'));
    }
  }

  /** At the top level the closure has no copy: it changes the variable. */
  function callClosure(): Data {
    const row = closure.captured ?? value('s');
    const changed = closure.adds === 0 ? row : replaced(row, [0], (read(row, [0]) as number) + closure.adds);
    if (closure.captured) closure.captured = changed;
    else variables.set('s', changed);
    return changed;
  }

  function set({ variable, path }: Place, data: Data): void {
    variables.set(variable, replaced(value(variable), path, data));
  }

  function evaluate(expression: Expression): Data {
    switch (expression.kind) {
      case 'place':
        return read(value(expression.place.variable), expression.place.path);
      case 'int':
        return expression.value;
      case 'call':
        return FUNCTIONS[expression.name].apply(evaluate(expression.argument));
      case 'changed': {
        const [whole, part] = expression.parts.map(evaluate) as [Data, Data];
        return replaced(whole, [CHANGES[expression.how].at], part);
      }
    }
    const [first, second] = expression.parts.map(evaluate) as [Data, Data];
    if (expression.kind === 'box')
      return new Map([
        ['r', first],
        ['g', second],
      ]);
    if (expression.kind === 'point')
      return {
        fields: new Map([
          ['r', first],
          ['n', second],
        ]),
      };
    return [first, second];
  }
}

function read(data: Data, path: Place['path']): Data {
  return path.reduce<Data>((whole, step) => {
    if (Array.isArray(whole)) return whole[step as number]!;
    return (whole instanceof Map ? whole : (whole as { fields: Map<string, Data> }).fields).get(
      step as string,
    )!;
  }, data);
}

/** A copy of `data` with another value at the end of the path. */
function replaced(data: Data, path: Place['path'], value: Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const part = replaced(read(data, [step]), rest, value);
  if (Array.isArray(data)) return data.map((element, n) => (n === step ? part : element));
  if (data instanceof Map) return new Map(data).set(step as string, part);
  return { fields: new Map((data as { fields: Map<string, Data> }).fields).set(step as string, part) };
}

function show(data: Data): string {
  if (typeof data === 'number') return String(data);
  if (Array.isArray(data)) return `[${data.map(show).join(', ')}]`;
  const entries = (map: Map<string, Data>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  if (data instanceof Map)
    return `{${entries(data)
      .map(([key, value]) => `"${key}": ${show(value)}`)
      .join(', ')}}`;
  return `P { ${entries(data.fields)
    .map(([name, value]) => `${name}: ${show(value)}`)
    .join(', ')} }`;
}
