/** Texts that replace a match. */
import type { Match } from './regex.js';

/**
 * The replacement of a match. A group is named by the longest row of letters, digits and `_` after `$`, or by what
 * stands in braces; one that is unknown or took no part is empty. A `$` before anything else is itself.
 */
export function expand(template: string, match: Match, groupNames: readonly (string | undefined)[]): string {
  return template.replace(/\$(?:\$|(\w+)|\{([^}]*)\})/g, (_, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return '$';
    const index = /^\d+$/.test(name) ? Number(name) : groupNames.indexOf(name) + 1 || Number.NaN;
    return match.group(index) ?? '';
  });
}
