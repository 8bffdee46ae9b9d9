/**
 * Base64 with the standard alphabet, padding required, as strict as RFC 4648 allows: no white space, no stray bits in
 * the last symbol. Neither `atob` nor `Buffer` says what is wrong and where, and both accept more.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 61;
const INVALID = 255;

/** What is wrong with a base64 text; offsets count bytes of its UTF-8 form. */
export class Base64Error extends Error {}

/** The value of each symbol, built at first use so that importing this file does nothing. */
let symbolValues: Uint8Array | undefined;

function symbols(): Uint8Array {
  if (symbolValues) return symbolValues;
  symbolValues = new Uint8Array(256).fill(INVALID);
  for (let i = 0; i < ALPHABET.length; i++) symbolValues[ALPHABET.charCodeAt(i)] = i;
  return symbolValues;
}

export function encodeBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let out = '';
  for (let i = 0; i < whole; i += 3) {
    const group = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    out +=
      ALPHABET[group >> 18]! +
      ALPHABET[(group >> 12) & 63]! +
      ALPHABET[(group >> 6) & 63]! +
      ALPHABET[group & 63]!;
  }
  if (bytes.length - whole === 1) {
    const last = bytes[whole]!;
    return `${out}${ALPHABET[last >> 2]}${ALPHABET[(last & 3) << 4]}==`;
  }
  if (bytes.length - whole === 2) {
    const last = (bytes[whole]! << 8) | bytes[whole + 1]!;
    return `${out}${ALPHABET[last >> 10]}${ALPHABET[(last >> 4) & 63]}${ALPHABET[(last & 15) << 2]}=`;
  }
  return out;
}

export function decodeBase64(text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  const length = encoded.length;
  checkRemainder(encoded);
  const dataLength = checkSymbols(encoded);
  if (length % 4 !== 0) throw new Base64Error('Invalid padding');

  const values = symbols();
  const out = new Uint8Array((dataLength * 3) >> 2);
  let pending = 0;
  let bits = 0;
  for (let i = 0, o = 0; i < dataLength; i++) {
    pending = (pending << 6) | values[encoded[i]!]!;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[o++] = pending >> bits;
      pending &= (1 << bits) - 1;
    }
  }
  if (pending !== 0) {
    const offset = dataLength - 1;
    throw new Base64Error(`Invalid last symbol ${encoded[offset]}, offset ${offset}.`);
  }
  return out;
}

/** One symbol left over is less than a byte, whatever it is, unless it is something like a final newline. */
function checkRemainder(encoded: Uint8Array): void {
  const length = encoded.length;
  if (length % 4 !== 1) return;
  const last = encoded[length - 1]!;
  if (last !== PAD && symbols()[last] === INVALID) throw invalidByte(last, length - 1);
  throw new Base64Error('Encoded text cannot have a 6-bit remainder.');
}

/** The number of symbols before the padding. Padding may only fill up the last group, after two symbols at least. */
function checkSymbols(encoded: Uint8Array): number {
  const values = symbols();
  let firstPad = -1;
  for (let i = 0; i < encoded.length; i++) {
    const byte = encoded[i]!;
    if (byte === PAD) {
      if (i % 4 < 2) throw invalidByte(PAD, firstPad >= 0 ? firstPad : i);
      if (firstPad < 0) firstPad = i;
    } else if (firstPad >= 0) {
      throw invalidByte(PAD, firstPad);
    } else if (values[byte] === INVALID) {
      throw invalidByte(byte, i);
    }
  }
  return firstPad < 0 ? encoded.length : firstPad;
}

function invalidByte(byte: number, offset: number): Base64Error {
  return new Base64Error(`Invalid byte ${byte}, offset ${offset}.`);
}
