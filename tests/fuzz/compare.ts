/** Runs a program in ways that must agree, and says where they do not. */

import type { CheckedBuild } from '../../src/compile.js';
import { runReference } from '../language/reference.js';
import { type Outcome, runText, STOPPED } from '../language/run.js';

export interface Difference {
  readonly ours: Outcome;
  readonly theirs: Outcome;
  /** Whose outcome `theirs` is. */
  readonly who: string;
}

/** Builds that must behave like the normal one. */
const BUILDS: Readonly<Record<string, CheckedBuild>> = {
  'no inference': { inference: false },
  'always copy': { alwaysCopy: true },
  'everything async': { everythingAsync: true },
};

/** Syntax errors, which a generated program must not have, and failures of ours. */
const UNWANTED = new Set([3, 6]);

/** Null when they agree. A program that takes too long says nothing. */
export async function compareBuilds(text: string): Promise<Difference | null> {
  const ours = await runText(text);
  if (ours.exit === STOPPED) return null;
  if (UNWANTED.has(ours.exit)) return { ours, theirs: ours, who: 'nobody' };
  for (const [who, options] of Object.entries(BUILDS)) {
    const theirs = await runText(text, options);
    if (!agree(ours, theirs)) return { ours, theirs, who };
  }
  return null;
}

export async function compareWithReference(text: string, binary: string): Promise<Difference | null> {
  const theirs = runReference(binary, text);
  if (theirs.exit === STOPPED || firstLine(theirs).includes(LEAK)) return null;
  const ours = await runText(text);
  if (agree(ours, theirs) || stoppedEarly(text, ours, theirs)) return null;
  return { ours, theirs, who: 'the reference' };
}

/** Callbacks of builtins stay on the reference's call stack when they are done, until it is full. */
const LEAK = 'Maximum VM call stack depth';

function agree(ours: Outcome, theirs: Outcome): boolean {
  return ours.stdout === theirs.stdout && ours.exit === theirs.exit && firstLine(ours) === firstLine(theirs);
}

function firstLine({ stderr }: Outcome): string {
  return stderr.split('\n', 1)[0]!;
}

/** The reference does not let `try` catch the errors of operators (D-9): it ends where we go on. */
function stoppedEarly(text: string, ours: Outcome, theirs: Outcome): boolean {
  return text.includes('try {') && theirs.exit === 4 && ours.stdout.startsWith(theirs.stdout);
}
