/**
 * Calls and what they gave, recorded once: results in debug form, or the text of the error. They hold each builtin to
 * its argument checks and edge cases.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import { call } from '../../runtime-lib/core/call.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { describe } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { all } from './families.js';
import { decode } from './values.js';

const folder = new URL('recorded/', import.meta.url);

type Recorded = [name: string, args: Parameters<typeof decode>[0][], kind: '=' | '!', outcome: string];

function outcome(name: string, args: Value[]): string {
  try {
    return `= ${describe(call(all.get(name)!, ...args))}`;
  } catch (error) {
    if (error instanceof RuffError) return `! ${error.message}`;
    throw error;
  }
}

for (const file of readdirSync(folder)) {
  group(file.replace('.jsonl', ''), () => {
    const byName = new Map<string, Recorded[]>();
    for (const line of readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')) {
      const recorded: Recorded = JSON.parse(line);
      byName.set(recorded[0], [...(byName.get(recorded[0]) ?? []), recorded]);
    }
    for (const [name, calls] of byName) {
      test(name, () => {
        const expected = calls.map(([, args, kind, text]) => `${JSON.stringify(args)} ${kind} ${text}`);
        const actual = calls.map(([, args]) => `${JSON.stringify(args)} ${outcome(name, args.map(decode))}`);
        const wrong = actual.filter((line, i) => line !== expected[i]);
        expect(wrong).toEqual(expected.filter((line, i) => line !== actual[i]));
      });
    }
  });
}
