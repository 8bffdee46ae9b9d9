/**
 * Encryption and signatures with pairs of keys. Keys are PEM texts, PKCS#8 for the private and SPKI for the public one.
 * Messages are encrypted with OAEP and signed as PKCS#1 version 1.5 says, both with SHA-256.
 */
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isInt, toDouble } from '../core/int.js';
import { encodeBase64 } from '../formats/base64.js';
import { ciphertextBytes, plainText } from '../host/ciphertext.js';
import { waitFor } from '../host/wait-for.js';
import { builtin, param, string } from './define.js';

/**
 * A new pair of keys of 2048 or 4096 bits, a dict of `private` and `public`.
 * @example rsa_generate_keypair(1024)  // Runtime Error: RSA key size must be 2048 or 4096 bits
 */
export const rsa_generate_keypair = /* @__PURE__ */ builtin(
  'rsa_generate_keypair',
  () => [
    param('bits', 'int', (value) =>
      value !== undefined && isInt(value)
        ? toDouble(value)
        : fail('rsa_generate_keypair requires an integer (2048 or 4096)'),
    ),
  ],
  {
    returns: 'dict',
    arity: 'rsa_generate_keypair requires an integer (2048 or 4096)',
    suspends: true,
  },
  async (bits) => {
    if (bits !== 2048 && bits !== 4096) fail('RSA key size must be 2048 or 4096 bits');
    const { privateKey, publicKey } = await waitFor(
      promisify(generateKeyPair)('rsa', {
        modulusLength: bits,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'pem' },
      }),
    );
    const pair = new Dict();
    pair.set('private', privateKey);
    pair.set('public', publicKey);
    return pair;
  },
);

/**
 * Encrypts a short text for the owner of the private key, as base64.
 * @example rsa_encrypt("hello", "no key")  // Runtime Error: Invalid RSA public key: ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_encrypt = /* @__PURE__ */ builtin(
  'rsa_encrypt',
  () => {
    const error = 'rsa_encrypt requires (plaintext_string, public_key_pem) arguments';
    return [string('plaintext', error), string('public_key', error)];
  },
  { returns: 'string', arity: 'rsa_encrypt requires (plaintext_string, public_key_pem) arguments' },
  (text, pem) => {
    const key = publicKey(pem);
    try {
      return encodeBase64(publicEncrypt(oaep(key), Buffer.from(text)));
    } catch {
      return fail('RSA encryption failed: message too long');
    }
  },
);

/**
 * The text that was encrypted with the public key of the pair.
 * @example rsa_decrypt("AAAA", "no key")  // Runtime Error: Invalid RSA private key: PKCS#8 ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_decrypt = /* @__PURE__ */ builtin(
  'rsa_decrypt',
  () => {
    const error = 'rsa_decrypt requires (ciphertext_string, private_key_pem) arguments';
    return [string('ciphertext', error), string('private_key', error)];
  },
  { returns: 'string', arity: 'rsa_decrypt requires (ciphertext_string, private_key_pem) arguments' },
  (ciphertext, pem) => {
    const key = privateKey(pem);
    return plainText(decrypt(key, ciphertextBytes(ciphertext, 'ciphertext')));
  },
);

function oaep(key: KeyObject): { key: KeyObject; padding: number; oaepHash: string } {
  return { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
}

function decrypt(key: KeyObject, bytes: Uint8Array): Buffer {
  try {
    return privateDecrypt(oaep(key), bytes);
  } catch {
    return fail('RSA decryption failed: decryption error');
  }
}

/**
 * The signature of a text by the owner of the private key, as base64. It is the same each time.
 * @example rsa_sign("hello", "no key")  // Runtime Error: Invalid RSA private key: PKCS#8 ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_sign = /* @__PURE__ */ builtin(
  'rsa_sign',
  () => {
    const error = 'rsa_sign requires (message_string, private_key_pem) arguments';
    return [string('message', error), string('private_key', error)];
  },
  { returns: 'string', arity: 'rsa_sign requires (message_string, private_key_pem) arguments' },
  (message, pem) => encodeBase64(sign('sha256', Buffer.from(message), privateKey(pem))),
);

/**
 * Whether a signature is that of a text by the owner of the private key.
 * @example rsa_verify("hello", "AAAA", "no key")  // Runtime Error: Invalid RSA public key: ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_verify = /* @__PURE__ */ builtin(
  'rsa_verify',
  () => {
    const error = 'rsa_verify requires (message, signature, public_key_pem) arguments';
    return [string('message', error), string('signature', error), string('public_key', error)];
  },
  { returns: 'bool', arity: 'rsa_verify requires (message, signature, public_key_pem) arguments' },
  (message, signature, pem) => {
    const key = publicKey(pem);
    return verify('sha256', Buffer.from(message), key, ciphertextBytes(signature, 'signature'));
  },
);

function privateKey(pem: string): KeyObject {
  return rsaKey(pem, 'PRIVATE KEY', 'Invalid RSA private key: PKCS#8 ASN.1 error', createPrivateKey);
}

function publicKey(pem: string): KeyObject {
  return rsaKey(pem, 'PUBLIC KEY', 'Invalid RSA public key: ASN.1 error', createPublicKey);
}

/** Node takes keys of many forms; the language has one for each of the two. */
function rsaKey(pem: string, label: string, failure: string, read: (pem: string) => KeyObject): KeyObject {
  const found = /-----BEGIN ([^-]+)-----/.exec(pem)?.[1];
  if (found === undefined) fail(`${failure}: PEM error: PEM preamble contains invalid data (NUL byte)`);
  if (found !== label) fail(`${failure}: PEM error: unexpected PEM type label: expecting "${label}"`);
  let key: KeyObject;
  try {
    key = read(pem);
  } catch (error) {
    return fail(`${failure}: ${(error as Error).message}`);
  }
  return key.asymmetricKeyType === 'rsa'
    ? key
    : fail(`${failure}: the key is of type ${key.asymmetricKeyType}`);
}
