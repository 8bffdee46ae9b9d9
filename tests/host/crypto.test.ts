import { createCipheriv, createHash, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aes_decrypt, aes_decrypt_bytes, aes_encrypt } from '../../runtime-lib/builtins/aes.js';
import { md5, md5_file, sha256, sha256_file } from '../../runtime-lib/builtins/hashes.js';
import { hash_password, verify_password } from '../../runtime-lib/builtins/passwords.js';
import {
  rsa_decrypt,
  rsa_encrypt,
  rsa_generate_keypair,
  rsa_sign,
  rsa_verify,
} from '../../runtime-lib/builtins/rsa.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { emptyFolder, outcome, outcomeLater } from './support.js';

const text = fc.string({ unit: 'grapheme' });

test('a file has the hash of its content', () => {
  const path = join(emptyFolder(), 'file');
  for (const size of [0, 1, 65_536, 1_048_576, 2_500_000]) {
    const data = Buffer.alloc(size, 'abc');
    writeFileSync(path, data);
    expect(sha256_file(path)).toBe(sha256(new Bytes(data)));
    expect(md5_file(path)).toBe(md5(new Bytes(data)));
  }
});

describe('AES', () => {
  test('gives back what was encrypted, and shows every change', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (message, key, where) => {
        const box: string = aes_encrypt(message, key);
        expect(aes_decrypt(box, key)).toBe(message);
        expect(aes_decrypt_bytes(box, key)).toBe(message);
        expect(outcome(aes_decrypt, box, `${key}!`)).toBe('error: AES decryption failed: aead::Error');
        const bytes = Buffer.from(box, 'base64');
        bytes[where % bytes.length]! ^= 1;
        expect(outcome(aes_decrypt, bytes.toString('base64'), key)).toBe(
          'error: AES decryption failed: aead::Error',
        );
      }),
    );
  });

  test('of any length that is no box is an error', () => {
    for (let length = 0; length < 40; length++) {
      const box = Buffer.alloc(length).toString('base64');
      expect(outcome(aes_decrypt, box, 'key')).toBe(
        length < 12 ? 'error: Invalid ciphertext: too short' : 'error: AES decryption failed: aead::Error',
      );
    }
  });

  test('shows what is no text as base64, or refuses it', () => {
    const nonce = Buffer.alloc(12, 7);
    const cipher = createCipheriv('aes-256-gcm', createHash('sha256').update('k').digest(), nonce);
    const parts = [
      nonce,
      cipher.update(Buffer.from([0x61, 0xff, 0xfe])),
      cipher.final(),
      cipher.getAuthTag(),
    ];
    const box = Buffer.concat(parts).toString('base64');
    expect(aes_decrypt_bytes(box, 'k')).toBe('Yf/+');
    expect(outcome(aes_decrypt, box, 'k')).toBe(
      'error: Decrypted data is not valid UTF-8: invalid utf-8 sequence of 1 bytes from index 1',
    );
  });
});

describe('RSA', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

  test('makes pairs of the form that is asked for', async () => {
    const pair = await rsa_generate_keypair(2048);
    expect(pair.keys().sort()).toEqual(['private', 'public']);
    const sealed = rsa_encrypt('hello', pair.get('public'));
    expect(rsa_decrypt(sealed, pair.get('private'))).toBe('hello');
    expect(outcome(rsa_decrypt, sealed, privateKey)).toBe('error: RSA decryption failed: decryption error');
  });

  test('verifies what was signed and nothing else', () => {
    fc.assert(
      fc.property(text, text, (message, other) => {
        const signature = rsa_sign(message, privateKey);
        expect(rsa_verify(message, signature, publicKey)).toBe(true);
        expect(rsa_verify(other, signature, publicKey)).toBe(message === other);
      }),
      { numRuns: 20 },
    );
    expect(rsa_verify('x', 'AAAA', publicKey)).toBe(false);
    expect(rsa_verify('x', '', publicKey)).toBe(false);
    expect(outcome(rsa_verify, 'x', '%', publicKey)).toBe(
      'error: Invalid base64 signature: Invalid byte 37, offset 0.',
    );
  });

  test('encrypts up to 190 bytes', () => {
    expect(rsa_decrypt(rsa_encrypt('é'.repeat(95), publicKey), privateKey)).toBe('é'.repeat(95));
    expect(outcome(rsa_encrypt, 'm'.repeat(191), publicKey)).toBe(
      'error: RSA encryption failed: message too long',
    );
  });

  test('gives no bytes that are no text', () => {
    const sealed = publicEncrypt({ key: publicKey, oaepHash: 'sha256' }, Buffer.from([0xc3])).toString(
      'base64',
    );
    expect(outcome(rsa_decrypt, sealed, privateKey)).toBe(
      'error: Decrypted data is not valid UTF-8: incomplete utf-8 byte sequence from index 0',
    );
  });

  test('wants keys of its own form', () => {
    const ec = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const old = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
    for (const key of ['', 'garbage', publicKey, ec.privateKey, old.privateKey]) {
      expect(outcome(rsa_sign, 'x', key)).toMatch(/^error: Invalid RSA private key: PKCS#8 ASN.1 error: /);
    }
    for (const key of ['', 'garbage', privateKey, ec.publicKey, old.publicKey]) {
      expect(outcome(rsa_encrypt, 'x', key)).toMatch(/^error: Invalid RSA public key: ASN.1 error: /);
    }
    expect(rsa_sign('x', privateKey.replaceAll('\n', '\r\n'))).toBe(rsa_sign('x', privateKey));
  });
});

describe('passwords', () => {
  test('are hashed as bcrypt does, up to 72 bytes', async () => {
    const hash = await hash_password('a'.repeat(80));
    expect(hash).toMatch(/^\$2b\$12\$[./A-Za-z0-9]{53}$/);
    expect(await verify_password(`${'a'.repeat(72)}zz`, hash)).toBe(true);
    expect(await verify_password('a'.repeat(71), hash)).toBe(false);
  });

  const digest = 'oylPl89IqQMVWmgAljbSgeKL2/3Cx32gbyZZbxKbz5fs49DSWb3gC';

  test.each(['2a', '2b', '2x', '2y'])('are verified against hashes of version %s', async (version) => {
    expect(await verify_password('correct horse', `$${version}$12$${digest}`)).toBe(true);
  });

  test.each([
    ['', 'Invalid hash: '],
    ['abc', 'Invalid hash: abc'],
    ['$2b$12$short', 'Invalid hash: $2b$12$short'],
    [`$2b$12$${digest}$`, null],
    [`$2b$12$x$${digest}`, `Invalid hash: $2b$12$x$${digest}`],
    [`$2c$12$${digest}`, 'Invalid Prefix: 2c'],
    [`$2b$xx$${digest}`, 'Invalid Cost: xx'],
    [`$2b$03$${digest}`, 'Cost needs to be between 4 and 31, got 3'],
    [`$2b$99$${digest}`, 'Cost needs to be between 4 and 31, got 99'],
    [`$2b$12$${digest.replace('g', '!')}`, 'Base64 error: Invalid symbol 33, offset 14.'],
  ])('are not verified against %j', async (hash, reason) => {
    const expected = reason === null ? true : `error: Failed to verify password: ${reason}`;
    expect(await outcomeLater(verify_password, 'correct horse', hash)).toBe(expected);
  });
});
