/** Base64, the standard alphabet with padding. */
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { Base64Error, decodeBase64, encodeBase64 } from '../formats/base64.js';
import { builtin, mismatch, type Param, param, string } from './define.js';

/**
 * A text (its UTF-8 bytes) or bytes in base64.
 * @example encode_base64("hello")  // aGVsbG8=
 */
export const encode_base64 = /* @__PURE__ */ builtin(
  'encode_base64',
  () => [textOrBytes()],
  { returns: 'string', arity: 'encode_base64 requires a bytes or string argument' },
  (bytes) => encodeBase64(bytes),
);

function textOrBytes(): Param<Uint8Array> {
  return param('data', 'string|bytes', (value) => {
    if (typeof value === 'string') return new TextEncoder().encode(value);
    return value instanceof Bytes
      ? value.data
      : mismatch('encode_base64 requires a bytes or string argument', value);
  });
}

/**
 * The bytes that a base64 text stands for. The text must be padded and have no white space.
 * @example len(decode_base64("aGVsbG8="))  // 5
 */
export const decode_base64 = /* @__PURE__ */ builtin(
  'decode_base64',
  () => [string('text', 'decode_base64 requires a string argument')],
  { returns: 'bytes', arity: 'decode_base64 requires a string argument' },
  (text) => {
    try {
      return new Bytes(decodeBase64(text));
    } catch (error) {
      if (error instanceof Base64Error) return fail(`Base64 decode error: ${error.message}`);
      throw error;
    }
  },
);
