/** Texts that replace a match. */
import type { Match } from './regex.js';

/** A text, or the number of a group. */
type Part = string | number;

/**
 * What makes the replacement of a match. A group is named by the longest row of letters, digits and `_` after `$`, or by
 * what stands in braces; one that is unknown or took no part is empty. A `$` before anything else is itself.
 */
export function replacer(
  template: string,
  groupNames: readonly (string | undefined)[],
): { readonly needsGroups: boolean; readonly expand: (match: Match) => string } {
  const parts = partsOf(template, groupNames);
  const needsGroups = parts.some((part) => typeof part === 'number');
  if (!needsGroups) {
    const always = parts.join('');
    return { needsGroups, expand: () => always };
  }
  const expand = (match: Match) => {
    let text = '';
    for (const part of parts) text += typeof part === 'number' ? (match.group(part) ?? '') : part;
    return text;
  };
  return { needsGroups, expand };
}

function partsOf(template: string, groupNames: readonly (string | undefined)[]): Part[] {
  const parts: Part[] = [];
  let copied = 0;
  for (const { 0: reference, 1: bare, 2: braced, index } of template.matchAll(
    /\$(?:\$|(\w+)|\{([^}]*)\})/g,
  )) {
    parts.push(template.slice(copied, index));
    copied = index + reference.length;
    const name = bare ?? braced;
    if (name === undefined) parts.push('$');
    else if (/^\d+$/.test(name)) parts.push(Number(name));
    else if (groupNames.includes(name)) parts.push(groupNames.indexOf(name) + 1);
  }
  parts.push(template.slice(copied));
  return parts;
}
