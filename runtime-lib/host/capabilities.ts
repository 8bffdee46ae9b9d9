/**
 * What a program may do to its surroundings. Everything, unless it was started with restrictions: then each function that
 * reaches out of the program asks here first, before it looks at its arguments.
 */
import { fail } from '../core/errors.js';
import { programOptions } from '../core/options.js';

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
}

/** The restriction to some capabilities, for `configure`: programs that are never restricted do without it. */
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
