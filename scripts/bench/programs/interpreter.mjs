// The same interpreter as a JavaScript programmer writes it: the same trees, variables in a Map that is changed in place.
const num = (n) => ['num', n];
const variable = (name) => ['var', name];
const add = (a, b) => ['add', a, b];
const set = (name, value) => ['set', name, value];
const call = (name, operands) => ['call', name, operands];

function evaluate(node, variables, functions) {
  switch (node[0]) {
    case 'num':
    case 'text':
      return node[1];
    case 'var':
      return variables.get(node[1]);
    case 'set': {
      const value = evaluate(node[2], variables, functions);
      variables.set(node[1], value);
      return value;
    }
    case 'block': {
      let value = null;
      for (const step of node[1]) value = evaluate(step, variables, functions);
      return value;
    }
    case 'if':
      return evaluate(evaluate(node[1], variables, functions) ? node[2] : node[3], variables, functions);
    case 'while':
      while (evaluate(node[1], variables, functions)) evaluate(node[2], variables, functions);
      return null;
    case 'call': {
      const { params, body } = functions[node[1]];
      const locals = new Map();
      for (let i = 0; i < params.length; i++) {
        locals.set(params[i], evaluate(node[2][i], variables, functions));
      }
      return evaluate(body, locals, functions);
    }
    case 'list':
      return node[1].map((item) => evaluate(item, variables, functions));
    case 'length':
      return evaluate(node[1], variables, functions).length;
    default: {
      const left = evaluate(node[1], variables, functions);
      return operate(node[0], left, evaluate(node[2], variables, functions));
    }
  }
}

function operate(kind, left, right) {
  switch (kind) {
    case 'add':
      return Array.isArray(left) ? left.concat(right) : left + right;
    case 'sub':
      return left - right;
    case 'mul':
      return left * right;
    case 'mod':
      return left % right;
    case 'less':
      return left < right;
    case 'equal':
      return left === right;
    case 'at':
      return left[right];
    case 'append':
      return [...left, right];
    default:
      throw new Error(`unknown node ${kind}`);
  }
}

function functionsOfProgram() {
  const n = variable('n');
  const i = variable('i');
  return {
    fib: {
      params: ['n'],
      body: [
        'if',
        ['less', n, num(2)],
        n,
        add(call('fib', [['sub', n, num(1)]]), call('fib', [['sub', n, num(2)]])),
      ],
    },
    label: {
      params: ['n'],
      body: ['if', ['equal', ['mod', n, num(3)], num(0)], ['text', 'fizz'], add(['text', 'n'], n)],
    },
    squares: {
      params: ['n'],
      body: [
        'block',
        [
          set('xs', ['list', []]),
          set('i', num(0)),
          [
            'while',
            ['less', i, n],
            ['block', [set('xs', ['append', variable('xs'), ['mul', i, i]]), set('i', add(i, num(1)))]],
          ],
          variable('xs'),
        ],
      ],
    },
  };
}

function program(rounds) {
  const i = variable('i');
  return [
    'block',
    [
      set('i', num(0)),
      set('total', num(0)),
      set('letters', num(0)),
      [
        'while',
        ['less', i, num(rounds)],
        [
          'block',
          [
            set('total', add(variable('total'), call('fib', [add(num(8), ['mod', i, num(5)])]))),
            set('letters', add(variable('letters'), ['length', call('label', [i])])),
            set('xs', add(call('squares', [num(20)]), ['list', [i, ['text', 'end']]])),
            set('total', add(variable('total'), ['at', variable('xs'), ['mod', i, num(21)]])),
            set('total', ['mod', variable('total'), num(1000003)]),
            set('i', add(i, num(1))),
          ],
        ],
      ],
      ['list', [variable('total'), variable('letters'), ['length', variable('xs')]]],
    ],
  ];
}

const n = Number(process.argv[2] ?? 8000);
console.log(`[${evaluate(program(n), new Map(), functionsOfProgram()).join(', ')}]`);
