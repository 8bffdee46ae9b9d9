/**
 * Runs random programs in ways that must agree, and prints those that do not, made small.
 *
 *     node scripts/fuzz.mjs [--seed N] [--count N] [--builds | --grammar | --calls]
 *
 * With RUFF_REFERENCE, the binary of the reference implementation, the programs stay within what it does right and are
 * compared with it. Without, or with --builds, our own builds are compared with each other. With --grammar, the
 * compiled grammar is compared with Ohm's matcher, on programs, programs with mistakes and texts made by the grammar. With --calls, a
 * program is fifty calls of builtins with arguments of all kinds, and the reference must be there to compare with.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    builds: { type: 'boolean', default: false },
    grammar: { type: 'boolean', default: false },
    calls: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const count = Number(values.count);
const reference = values.builds ? undefined : process.env.RUFF_REFERENCE;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = await createViteServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
let found = 0;
try {
  const attempt = await chooseAttempt();
  for (let seed = first; seed < first + count; seed++) {
    if (process.stderr.isTTY) process.stderr.write(`\r${seed}`);
    const finding = await attempt(seed);
    if (!finding) continue;
    found++;
    console.log(finding);
  }
} finally {
  await server.close();
}
console.log(`${count} programs from seed ${first}, ${found} differences`);
process.exitCode = found > 0 ? 1 : 0;

function chooseAttempt() {
  if (values.grammar) return grammarAttempt();
  return values.calls ? callsAttempt() : programAttempt();
}

async function programAttempt() {
  const { tryProgram } = await server.ssrLoadModule('/tests/fuzz/fuzz.ts');
  return async (seed) => {
    const finding = await tryProgram(seed, { reference });
    return finding && describe(finding);
  };
}

async function grammarAttempt() {
  const { compare } = await server.ssrLoadModule('/tests/parse/agreement.ts');
  const { KINDS, randomText } = await server.ssrLoadModule('/tests/parse/texts.ts');
  const { Random } = await server.ssrLoadModule('/tests/fuzz/random.ts');
  return (seed) => {
    const text = randomText(KINDS[seed % KINDS.length], new Random(seed));
    const { difference } = compare(text);
    return difference && `── seed ${seed}: ${difference}\n${text}\n`;
  };
}

async function callsAttempt() {
  if (!reference) throw new Error('--calls needs RUFF_REFERENCE');
  const { compareCalls, randomCalls } = await server.ssrLoadModule('/tests/fuzz/builtin-calls.ts');
  return async (seed) => {
    const differences = await compareCalls(randomCalls(seed), reference);
    const shown = differences.map(({ call, ours, theirs }) => `${call}\nours   ${ours}theirs ${theirs}`);
    return shown.length > 0 && `── seed ${seed}\n${shown.join('\n')}`;
  };
}

function describe({ seed, program, difference: { ours, theirs, who } }) {
  return `── seed ${seed}\n${program}── ours\n${outcome(ours)}── ${who}\n${outcome(theirs)}`;
}

function outcome({ stdout, stderr, exit }) {
  const text = stdout.length > 2000 ? `…${stdout.slice(-2000)}` : stdout;
  return `${text}${stderr.split('\n', 1)[0]} [exit ${exit}]\n`;
}
