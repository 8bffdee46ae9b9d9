/** Encrypted bytes as the texts that programs handle, and the texts that come out of them. */
import { isUtf8 } from 'node:buffer';
import { fail } from '../core/errors.js';
import { Base64Error, decodeBase64 } from '../formats/base64.js';
import { utf8Error } from './utf8-error.js';

export function ciphertextBytes(text: string, what: 'ciphertext' | 'signature'): Uint8Array {
  try {
    return decodeBase64(text);
  } catch (error) {
    if (error instanceof Base64Error) return fail(`Invalid base64 ${what}: ${error.message}`);
    throw error;
  }
}

export function plainText(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : fail(`Decrypted data is not valid UTF-8: ${utf8Error(bytes)}`);
}
