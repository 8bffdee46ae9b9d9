/**
 * Builds that must behave like the normal one, chosen by the environment variable RUFFJS_CHECKED_BUILD: a list of
 * `everything-async`, `no-inference` and `always-copy`, separated by commas. For tests of the compiler.
 */
import type { CheckedBuild } from '../compile.js';

export function checkedBuild(): CheckedBuild {
  const wanted = (process.env.RUFFJS_CHECKED_BUILD ?? '').split(',');
  return {
    everythingAsync: wanted.includes('everything-async'),
    inference: !wanted.includes('no-inference'),
    alwaysCopy: wanted.includes('always-copy'),
  };
}
