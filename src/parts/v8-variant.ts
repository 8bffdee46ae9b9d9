import { shortName } from '../cache/name.js';

/** A name for this V8 with its options, which decide together whether it accepts code that was kept. */
export function v8Variant(): string {
  const { versions, arch, execArgv, env } = process;
  return shortName([versions.v8, arch, ...execArgv, env.NODE_OPTIONS ?? ''].join(' '));
}
