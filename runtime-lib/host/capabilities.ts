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

/** Raises an error if the program must not do this. `functionName` is the one that the error names. */
export function requireCapability(capability: Capability, functionName: string): void {
  programOptions().permit?.(capability, functionName);
  limits ??= readLimits();
  for (const [list, why] of limits) {
    if (!permits(list, capability)) {
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
    fail(
      `Capability denied: ${capability} required for ${functionName}; rerun with --allow-${word(capability)}`,
    );
  };
}

/** What flags and lists call a capability. */
function word(capability: string): string {
  return capability.replace('filesystem', 'fs').replace('network', 'net');
}

/** Whether a list like `fs-read,net,clock` has it. Other words than those of capabilities permit nothing. */
function permits(list: string, capability: string): boolean {
  const words = list.split(',').map((each) => each.trim());
  const wanted = word(capability);
  return ['all', wanted, wanted.replace(/^net-.*/, 'net')].some((each) => words.includes(each));
}

/** What a standalone bundle was built to permit; it is there only in a bundle that was built with a list. */
declare const RUFFJS_CAPABILITIES: string;

const NARROWING = 'RUFF_CAPABILITIES';

/**
 * What holds besides the flags: a list that is fixed in the bundle, and one that whoever starts the program gives. Each can
 * only take away. They are read before the program does anything that it must be permitted to, so before it can change its
 * environment.
 */
function readLimits(): [list: string, why: string][] {
  const found: [string, string][] = [];
  if (typeof RUFFJS_CAPABILITIES === 'string') {
    found.push([RUFFJS_CAPABILITIES, 'the program was built without it (--capabilities)']);
  }
  const narrowing = setting(NARROWING);
  if (narrowing !== undefined) found.push([narrowing, `${NARROWING} does not have it`]);
  return found;
}

let limits: readonly [list: string, why: string][] | undefined;
