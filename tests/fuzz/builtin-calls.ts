/**
 * Random calls of builtins with arguments of all kinds, right and wrong ones: what a call gives, or the text of its
 * error. They are put to the reference many at a time, since a process each would take too long.
 */
import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { runReference } from '../language/reference.js';
import { runText } from '../language/run.js';
import { Random } from './random.js';

const names: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('../builtins/names.json', import.meta.url), 'utf8'),
);

/** Groups of which all functions give the same for the same arguments, everywhere. */
const GROUPS = [
  ...['array', 'assert-debug', 'bits', 'collection', 'conversion', 'data-format', 'dict', 'introspection'],
  ...['math', 'path', 'queue', 'regex', 'set', 'stack', 'string'],
];

/** Functions of other groups that depend on nothing but their arguments. */
const ALSO = ['elapsed', 'format_date', 'format_duration', 'parse_date'];

/**
 * Left out: what writes by itself or differs in its last digits, and what the reference gets wrong for most arguments
 * (dict literals are of another kind than dicts there, which shows in `format` and `invert`, and what follows the order of
 * insertion, `to_csv` and `to_yaml`, comes in any order).
 */
const LEFT_OUT = [
  'debug',
  'sin',
  'cos',
  'tan',
  'exp',
  'log',
  'pow',
  'is_function',
  'format',
  'invert',
  'to_csv',
  'to_yaml',
];

const CALLED = [...GROUPS.flatMap((group) => names[group]!), ...ALSO].filter(
  (name) => catalogue.get(name)?.module && !LEFT_OUT.includes(name),
);

/** Values in source form by kind. Dicts are grown: literals are of a kind of their own in the reference. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  int: ['0', '1', '2', '3', '-1', '-7', '63', '64', '256', '9007199254740993', '9223372036854775807'],
  float: ['0.0', '0.5', '1.0', '-2.5', '2.5', '3.999', '100000000000000000000.0', 'nan', 'inf'],
  string: [
    ...[
      '""',
      '"a"',
      '"abc"',
      '"Hello World"',
      '"naïve ß"',
      '"日本語"',
      '"x😀y"',
      '" a  b\\t"',
      '"a,b,,c"',
      '","',
    ],
    ...[
      '"42"',
      '"-7"',
      '" 3.5 "',
      '"1e3"',
      '"true"',
      '"null"',
      '"a\\nb\\r\\nc\\n"',
      '"XMLHttpRequest_v2"',
      '"\\"q\\""',
    ],
    ...[
      '"{\\"a\\": [1, 2.0, null]}"',
      '"[1, 2"',
      '"a = 1\\nb = [1.5]\\n"',
      '"a: 1\\nb:\\n- x\\n"',
      '"h,i\\n1,x\\n"',
    ],
    ...[
      '"2024-02-29"',
      '"2023-02-29"',
      '"YYYY-MM-DD HH:mm:ss"',
      '"YYYY-MM-DD"',
      '"a: {b: [1, 0x10, 1e3]}"',
      '"İ"',
    ],
    ...[
      '"\\\\d+\\\\b"',
      '"^$"',
      '"$1-$x$$"',
      '"é"',
      '"e\u0301"',
      '"99999999999999999999"',
      '"[[t]]\\nd = 2024-01-01"',
    ],
    ...[
      '"YQ=="',
      '"YWI"',
      '"(a|b)+"',
      '"[a-c]"',
      '"/usr/lib/a.tar.gz"',
      '"../b/"',
      '"0x10"',
      '"9223372036854775808"',
    ],
  ],
  bool: ['true', 'false'],
  null: ['null'],
  array: [
    ...[
      '[]',
      '[1, 2, 3]',
      '["b", "a", "ä"]',
      '[3, 1.5, 2]',
      '[[1, 2], [3]]',
      '[true, null, "x"]',
      '[1, 1.0, "1", 1]',
    ],
    ...['[0, 255]', '[2, 1]', '["x", "y"]', '[grown]'],
  ],
  dict: ['{}', 'grown', 'nested'],
  function: ['upper', 'func(x) { return x }'],
  bytes: ['bytes([1, 2, 255])', 'bytes([])'],
  set: ['Set([1, "a"])', 'Set([])'],
  queue: ['Queue([1, 2])', 'Queue([])'],
  stack: ['Stack([1, 2])', 'Stack([])'],
};

const PREAMBLE = `nan := parse_float("nan")
inf := parse_float("inf")
grown := {}
grown["b"] := 2
grown["a"] := "x"
nested := {}
nested["k"] := [1.5, null]
nested["d"] := grown
`;

/** Calls in source form, the same for the same seed: as many as go into a process. */
export function randomCalls(seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: 50 }, () => randomCall(random));
}

function randomCall(random: Random): string {
  const name = random.pick(CALLED);
  const { params } = catalogue.get(name)!;
  const count = random.chance(0.9) ? countFor(params, random) : random.below(5);
  const args = Array.from({ length: count }, (_, i) =>
    argument(params[Math.min(i, params.length - 1)], random),
  );
  return `${name}(${args.join(', ')})`;
}

function countFor(params: readonly string[], random: Random): number {
  if (params.at(-1)?.startsWith('...')) return random.below(4);
  const least = params.filter((param) => !param.endsWith('?')).length;
  return least + random.below(params.length - least + 1);
}

function argument(param: string | undefined, random: Random): string {
  const kinds = (param ?? 'any').replace(/\.\.\.|\?$/g, '').split('|');
  const kind = random.chance(0.85) ? random.pick(kinds) : 'any';
  const known = kind === 'number' ? random.pick(['int', 'int', 'float']) : kind.replace(/<.*/, '');
  return random.pick(VALUES[known] ?? VALUES[random.pick(Object.keys(VALUES))]!);
}

/** A program that shows the outcome of each call on a line of its own. */
export function programOf(calls: readonly string[]): string {
  const lines = calls.map(
    (call) => `try { debug(${call}) } except e { print("! " + replace(e.message, "\\n", "¶")) }`,
  );
  return `${PREAMBLE}${lines.join('\n')}\n`;
}

/** What each call gives in our build, a line or more. */
export async function outcomesOf(calls: readonly string[]): Promise<string[]> {
  return outcomes((await runText(programOf(calls))).stdout);
}

export interface CallDifference {
  readonly call: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The calls that give something else in the reference. Those that end its process say nothing. */
export async function compareCalls(calls: readonly string[], binary: string): Promise<CallDifference[]> {
  const ours = await outcomesOf(calls);
  const differences: CallDifference[] = [];
  for (let done = 0; done < calls.length; ) {
    const rest = calls.slice(done);
    const theirs = outcomes(runReference(binary, programOf(rest)).stdout);
    rest.slice(0, theirs.length).forEach((call, i) => {
      const [a = '', b = ''] = [ours[done + i], theirs[i]];
      if (contract(a) !== contract(b)) differences.push({ call, ours: a, theirs: b });
    });
    done += theirs.length + 1;
  }
  return differences;
}

/** Without what each implementation may word as it likes. */
function contract(outcome: string): string {
  return outcome
    .replace(/^(! TOML parse error: .*?)¶.*$/m, '$1')
    .replace(/^(! YAML parse error: ).*$/m, '$1')
    .replaceAll(/BytecodeFunction\(.*?\)/g, 'BytecodeFunction');
}

/** Each begins with a mark; a result of several lines goes on without one. */
function outcomes(stdout: string): string[] {
  return stdout.split(/^(?=\[DEBUG\] |! )/m).filter((text) => text !== '');
}
