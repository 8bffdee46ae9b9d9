/** Hashes, as lower-case hexadecimal digits. */

import { createHash } from 'node:crypto';
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { attempt } from '../host/os-error.js';
import { pieces, withFile } from '../host/read-file.js';
import { type BuiltinFunction, builtin, param, string } from './define.js';

/**
 * The SHA-256 hash of bytes, or of the UTF-8 form of a text.
 * @example sha256("abc")  // ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 */
export const sha256 = /* @__PURE__ */ hashing('sha256');

/**
 * The MD5 hash of bytes, or of the UTF-8 form of a text: good for finding changes, not for security.
 * @example md5("abc")  // 900150983cd24fb0d6963f7d28e17f72
 */
export const md5 = /* @__PURE__ */ hashing('md5');

function hashing(name: 'sha256' | 'md5'): BuiltinFunction {
  const error = `${name} requires a string or bytes argument`;
  return builtin(
    name,
    () => [
      param('data', 'string|bytes', (value) => {
        if (typeof value === 'string') return value;
        return value instanceof Bytes ? value.data : fail(error);
      }),
    ],
    { returns: 'string', arity: error },
    (data) => createHash(name).update(data).digest('hex'),
  );
}

/**
 * The SHA-256 hash of the content of a file.
 * @example sha256_file("/dev/null")  // e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 */
export const sha256_file = /* @__PURE__ */ builtin(
  'sha256_file',
  () => [string('path', 'sha256_file requires a string path argument')],
  { returns: 'string', capability: 'filesystem-read', requireCapability },
  (path) => hashFile('sha256', path),
);

/**
 * The MD5 hash of the content of a file.
 * @example md5_file("/dev/null")  // d41d8cd98f00b204e9800998ecf8427e
 */
export const md5_file = /* @__PURE__ */ builtin(
  'md5_file',
  () => [string('path', 'md5_file requires a string path argument')],
  {
    returns: 'string',
    arity: 'md5_file requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => hashFile('md5', path),
);

function hashFile(algorithm: string, path: string): string {
  const hash = createHash(algorithm);
  attempt(`Failed to read file '${path}'`, () =>
    withFile(path, 'r', (file) => {
      for (const piece of pieces(file)) hash.update(piece);
    }),
  );
  return hash.digest('hex');
}
