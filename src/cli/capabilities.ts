/** The flags that restrict what a program may do to its surroundings, and what each of them permits. */
import type { Capability } from '../../runtime-lib/host/capabilities.js';
import type { Arguments, Flags } from './arguments.js';

/** What flags and lists call the capabilities; `net` is both of its kind. */
const CAPABILITY_WORDS: Readonly<Record<string, readonly Capability[]>> = {
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

export const CAPABILITY_LISTS = `all, none, or some of ${Object.keys(CAPABILITY_WORDS).join(',')}`;

/** Whether a text is a list of capabilities, as bundles and `RUFF_CAPABILITIES` have it. */
export function isCapabilityList(list: string): boolean {
  if (list === 'all' || list === 'none') return true;
  return list.split(',').every((word) => Object.hasOwn(CAPABILITY_WORDS, word.trim()));
}

export const CAPABILITY_FLAGS: Flags = {
  untrusted: { type: 'boolean', help: 'Refuse every effect on the host that no --allow-* flag permits' },
  'allow-all': { type: 'boolean', help: 'Permit everything (also the default without these flags)' },
  'allow-fs-read': { type: 'boolean', help: 'Permit reading files and their metadata' },
  'allow-fs-write': { type: 'boolean', help: 'Permit writing files' },
  'allow-fs-delete': { type: 'boolean', help: 'Permit deleting files' },
  'allow-process-exec': { type: 'boolean', help: 'Permit starting processes' },
  'allow-shell-exec': { type: 'boolean', help: 'Permit running shell commands' },
  'allow-env-read': { type: 'boolean', help: 'Permit reading environment variables' },
  'allow-env-write': { type: 'boolean', help: 'Permit changing environment variables' },
  'allow-net-client': { type: 'boolean', help: 'Permit outbound connections' },
  'allow-net-server': { type: 'boolean', help: 'Permit listening for connections' },
  'allow-net': { type: 'boolean', help: 'Both --allow-net-client and --allow-net-server' },
  'allow-database': { type: 'boolean', help: 'Permit databases' },
  'allow-clock': { type: 'boolean', help: 'Permit reading the clock and waiting' },
  'allow-random': { type: 'boolean', help: 'Permit random numbers' },
};

/** What the flags given permit; null: everything. */
export function permissionsOf(given: Arguments): ReadonlySet<string> | null {
  const flags = [...given.flags].filter((flag) => Object.hasOwn(CAPABILITY_FLAGS, flag));
  if (flags.length === 0 || flags.includes('allow-all')) return null;
  return new Set(flags.flatMap((flag) => CAPABILITY_WORDS[flag.replace('allow-', '')] ?? []));
}
