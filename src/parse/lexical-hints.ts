/** What an author most likely meant by a token that is none. */
import { HINTS, type HintId } from '../diagnostics/hints.js';
import { fill, type MessageId, type Slots } from '../diagnostics/messages.js';

/** @param start where in the text the token begins. */
export function lexicalHint(id: MessageId, slots: Slots, text: string, start: number): string | undefined {
  switch (id) {
    case 'invalid-character':
      return characterHint(String(slots.character));
    case 'malformed-number':
      return numberHint(String(slots.number));
    case 'invalid-escape':
      return hint(/[uUx]/.test(String(slots.character)) ? 'no-unicode-escape' : 'escaped-backslash');
    case 'number-overflow':
      return text[start - 1] === '-' && slots.number === '9223372036854775808'
        ? hint('computed-minimum')
        : undefined;
    case 'unterminated-string':
      return text[start - 1] === '}' ? hint('quotes-in-interpolation') : undefined;
    default:
      return undefined;
  }
}

function hint(id: HintId, slots: Slots = {}): string {
  return fill(HINTS[id], slots);
}

function characterHint(character: string): string | undefined {
  switch (character) {
    case "'":
      return hint('double-quotes');
    case '`':
      return hint('no-templates');
    case '@':
      return hint('no-decorators');
    case '^':
      return hint('bit-function', { character, call: 'bit_xor(a, b)' });
    case '~':
      return hint('bit-function', { character, call: 'bit_not(a)' });
    case '\uFEFF':
      return hint('byte-order-mark');
  }
  if (/[\u2018-\u201F\u00AB\u00BB]/.test(character)) return hint('plain-quotes');
  if (/[\p{Z}\u200B]/u.test(character)) return hint('odd-space');
  return /\p{L}/u.test(character) ? hint('ascii-start') : undefined;
}

function numberHint(number: string): string {
  if (/^0[xXoObB]/.test(number)) return hint('decimal-only');
  if (/^[\d_.]+$/.test(number)) return hint('no-separators', { plain: number.replaceAll('_', '') });
  return hint(/^[\d.]+[eE]\d*$/.test(number) ? 'no-exponents' : 'name-starts-with-letter');
}
