/** Texts that replace a match. */
import type { Match } from './regex.js';

/** A text, or the number of a group. */
type Part = string | number;

/** The engine of JavaScript takes two digits for the number of a group. */
export const MAX_NATIVE_GROUPS = 99;

/** What the replacement of a match is put together from. */
export function expand(parts: readonly Part[], match: Match): string {
  let text = '';
  for (const part of parts) text += typeof part === 'number' ? (match.group(part) ?? '') : part;
  return text;
}

/** The same parts as a template for the engine of JavaScript. */
export function nativeTemplate(parts: readonly Part[], groupCount: number): string {
  let template = '';
  for (const part of parts) {
    if (typeof part === 'string') template += part.replaceAll('$', '$$$$');
    else if (part === 0) template += '$&';
    else if (part <= groupCount) template += `$${String(part).padStart(2, '0')}`;
  }
  return template;
}

/**
 * The parts of a template. A group is named by the longest row of letters, digits and `_` after `$`, or by what stands in
 * braces; one that is unknown or took no part is empty. A `$` before anything else is itself.
 */
export function replacementParts(template: string, groupNames: readonly (string | undefined)[]): Part[] {
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
