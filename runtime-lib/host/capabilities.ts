/**
 * What a program may do to its surroundings. Everything, unless it was started with restrictions: then each function that
 * reaches out of the program asks here first, before it looks at its arguments.
 */
import { fail } from '../core/errors.js';
import { programOptions } from '../core/options.js';
import { setting } from '../core/process.js';

export type Capability =
  | 'filesystem-read'
  | 'filesystem-write'
  | 'filesystem-delete'
  | 'process-exec'
  | 'shell-exec'
  | 'env-read'
  | 'env-write'
  | 'network-client'
  | 'network-server'
  | 'database'
  | 'clock'
  | 'random';

/** What the flags of the command and lists of capabilities call them; `net` is both of its kind. */
export const CAPABILITY_WORDS: Readonly<Record<string, readonly Capability[]>> = {
  'fs-read': ['filesystem-read'],
  'fs-write': ['filesystem-write'],
  'fs-delete': ['filesystem-delete'],
  'process-exec': ['process-exec'],
  'shell-exec': ['shell-exec'],
  'env-read': ['env-read'],
  'env-write': ['env-write'],
  'net-client': ['network-client'],
  'net-server': ['network-server'],
  net: ['network-client', 'network-server'],
  database: ['database'],
  clock: ['clock'],
  random: ['random'],
};

/** What a list like `fs-read,clock` permits; null: everything (`all`); undefined: it is no such list. */
export function parseCapabilities(list: string): ReadonlySet<string> | null | undefined {
  const words = list.split(',').map((word) => word.trim());
  if (words.length === 1 && words[0] === 'all') return null;
  if (words.length === 1 && words[0] === 'none') return new Set();
  if (!words.every((word) => Object.hasOwn(CAPABILITY_WORDS, word))) return undefined;
  return new Set(words.flatMap((word) => CAPABILITY_WORDS[word]!));
}

export const CAPABILITY_LISTS = `all, none, or some of ${/* @__PURE__ */ Object.keys(CAPABILITY_WORDS).join(',')}`;

/** Raises an error if the program must not do this. `functionName` is the one that the error names. */
export function requireCapability(capability: Capability, functionName: string): void {
  programOptions().permit?.(capability, functionName);
  limits ??= readLimits();
  for (const { permitted, why } of limits) {
    if (permitted?.has(capability) === false) {
      fail(`Capability denied: ${capability} required for ${functionName}; ${why}`);
    }
  }
}

/** The restriction to some capabilities by flags of the command, for `configure`. */
export function restrictTo(
  permissions: ReadonlySet<string>,
): (capability: string, functionName: string) => void {
  return (capability, functionName) => {
    if (permissions.has(capability)) return;
    fail(`Capability denied: ${capability} required for ${functionName}; rerun with ${flagOf(capability)}`);
  };
}

function flagOf(capability: string): string {
  return `--allow-${capability.replace('filesystem', 'fs').replace('network', 'net')}`;
}

interface Limit {
  readonly permitted: ReadonlySet<string> | null;
  readonly why: string;
}

/** What a standalone bundle was built to permit; it is there only in a bundle that was built with a list. */
declare const RUFFJS_CAPABILITIES: string;

const NARROWING = 'RUFF_CAPABILITIES';

/**
 * What holds besides the flags: a list that is fixed in the bundle, and one that whoever starts the program gives. Each can
 * only take away. They are read before the program does anything that it must be permitted to, so before it can change its
 * environment.
 */
function readLimits(): Limit[] {
  const found: Limit[] = [];
  if (typeof RUFFJS_CAPABILITIES === 'string') {
    const permitted = parseCapabilities(RUFFJS_CAPABILITIES)!;
    found.push({ permitted, why: 'the program was built without it (--capabilities)' });
  }
  const narrowing = setting(NARROWING);
  if (narrowing !== undefined) {
    const permitted = parseCapabilities(narrowing);
    if (permitted === undefined) {
      return fail(`Invalid ${NARROWING} value '${narrowing}'; expected ${CAPABILITY_LISTS}`);
    }
    found.push({ permitted, why: `${NARROWING} does not have it` });
  }
  return found;
}

let limits: readonly Limit[] | undefined;
