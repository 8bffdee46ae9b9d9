/** The examples in the documentation of the builtins: each prints what the comment after it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { runText } from '../language/run.js';

const documentation = readFileSync(new URL('../../docs/builtins.md', import.meta.url), 'utf8');

interface Example {
  readonly call: string;
  readonly printed: string;
}

/** The examples of each builtin, by its name. */
function readExamples(): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  for (const [, name, block] of documentation.matchAll(/^### (\S+)\n[\s\S]*?```ruff\n([\s\S]*?)```/gm)) {
    const examples = block!
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, call, printed] = /^(.*?) {2}\/\/ ?(.*)$/.exec(line)!;
        return { call: call!, printed: printed! };
      });
    found.set(name!, examples);
  }
  return found;
}

const examples = readExamples();

test('every builtin has an example', () => {
  const without = [...catalogue].filter(([name, { module }]) => module !== null && !examples.has(name));
  expect(without).toEqual([]);
});

/** These write something themselves, so the call stands alone. */
const WRITES = ['print', 'println', 'eprint', 'debug', 'exit'];

/** Families whose examples give the same on every machine and at every time. */
const FAMILIES = [
  'aes',
  'ai',
  'archives',
  'array-parts',
  'array-values',
  'arrays',
  'assertions',
  'async-http',
  'binary-io',
  'bits',
  'channels',
  'collections',
  'conversion',
  'dicts',
  'directories',
  'environment',
  'file-writing',
  'files',
  'format',
  'hashes',
  'higher-order',
  'http-client',
  'http-responses',
  'http-server',
  'introspection',
  'jwt',
  'kv-store',
  'math',
  'oauth',
  'output',
  'parallel',
  'passwords',
  'path-lookup',
  'processes',
  'promises',
  'queues',
  'regex',
  'rsa',
  'sets',
  'stacks',
  'string-case',
  'string-layout',
  'string-space',
  'string-styles',
  'strings',
  'tasks',
  'tcp',
  'timers',
  'udp',
];

describe('examples', () => {
  for (const [name, { module }] of catalogue) {
    if (module === null || !FAMILIES.includes(module)) continue;
    test.each(examples.get(name)!)(`${name}: $call`, async ({ call, printed }) => {
      const { stdout, stderr } = await runText(WRITES.includes(name) ? call : `print(${call})`);
      const [error = ''] = stderr.split('\n');
      expect(stdout.trimEnd() + error.replace(/^\[\w+\] \[vm\] /, '')).toBe(printed);
    });
  }
});
