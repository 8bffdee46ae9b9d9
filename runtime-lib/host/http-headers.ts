/**
 * What may stand in the head of a message. A line break that got into it would begin a header, or a message, that the
 * program did not mean; so what programs put there is checked before anything is sent.
 */
import { quoted } from '../core/text.js';

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Visible ASCII, spaces and tabs: all that every other side understands. */
const TEXT = /^[\t\x20-\x7e]*$/;

/** Names of headers are tokens, and so are methods. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

export function isHeaderText(value: string): boolean {
  return TEXT.test(value);
}

/** Why a header must not be sent; undefined if it may. */
export function headerProblem(name: string, value: string): string | undefined {
  if (!isToken(name)) return `invalid header name ${quoted(name)}`;
  if (isHeaderText(value)) return undefined;
  return `the value of header ${quoted(name)} must be printable ASCII on one line`;
}
