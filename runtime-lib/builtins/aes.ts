/**
 * Encryption with a key that both sides know: AES-256 in Galois counter mode. The key is the SHA-256 hash of a text; the
 * result is base64 of a random nonce of 12 bytes, the encrypted bytes, and a tag of 16 bytes that shows changes.
 */
import { isUtf8 } from 'node:buffer';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { fail } from '../core/errors.js';
import { encodeBase64 } from '../formats/base64.js';
import { ciphertextBytes, plainText } from '../host/ciphertext.js';
import { type BuiltinFunction, builtin, string } from './define.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a text. The result is another one each time.
 * @example aes_decrypt(aes_encrypt("secret", "key"), "key")  // secret
 */
export const aes_encrypt = /* @__PURE__ */ encrypting('aes_encrypt', 'plaintext');

/**
 * Encrypts a text: `aes_encrypt`.
 * @example aes_decrypt_bytes(aes_encrypt_bytes("secret", "key"), "key")  // secret
 */
export const aes_encrypt_bytes = /* @__PURE__ */ encrypting('aes_encrypt_bytes', 'data');

function encrypting(name: string, what: string): BuiltinFunction {
  const error = `${name} requires (${what}_string, key_string) arguments`;
  return builtin(
    name,
    () => [string(what, error), string('key', error)],
    { returns: 'string', arity: error },
    (text, key) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyBytes(key), nonce);
      return encodeBase64(Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]));
    },
  );
}

/**
 * The text that was encrypted with the same key. Another key, and any change, is an error.
 * @example aes_decrypt("AAAA", "key")  // Runtime Error: Invalid ciphertext: too short
 */
export const aes_decrypt = /* @__PURE__ */ decrypting('aes_decrypt', plainText);

/**
 * What was encrypted with the same key: the text, or the base64 form of what is no text.
 * @example aes_decrypt_bytes("AAAA", "key")  // Runtime Error: Invalid ciphertext: too short
 */
export const aes_decrypt_bytes = /* @__PURE__ */ decrypting('aes_decrypt_bytes', (bytes) =>
  isUtf8(bytes) ? bytes.toString() : encodeBase64(bytes),
);

function decrypting(name: string, show: (bytes: Buffer) => string): BuiltinFunction {
  const error = `${name} requires (ciphertext_string, key_string) arguments`;
  return builtin(
    name,
    () => [string('ciphertext', error), string('key', error)],
    { returns: 'string', arity: error },
    (ciphertext, key) => show(decrypt(ciphertextBytes(ciphertext, 'ciphertext'), keyBytes(key))),
  );
}

function keyBytes(key: string): Uint8Array {
  return createHash('sha256').update(key).digest();
}

function decrypt(bytes: Uint8Array, key: Uint8Array): Buffer {
  if (bytes.length < NONCE_BYTES) fail('Invalid ciphertext: too short');
  const end = bytes.length - TAG_BYTES;
  try {
    const cipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAuthTag(bytes.subarray(Math.max(end, NONCE_BYTES)));
    return Buffer.concat([cipher.update(bytes.subarray(NONCE_BYTES, end)), cipher.final()]);
  } catch {
    return fail('AES decryption failed: aead::Error');
  }
}
