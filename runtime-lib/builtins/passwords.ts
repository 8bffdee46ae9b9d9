/** Passwords as they may be stored: hashed with bcrypt, which is slow on purpose. Their first 72 bytes count. */
import { compare, hash } from 'bcryptjs';
import { fail } from '../core/errors.js';
import { waitFor } from '../host/wait-for.js';
import { builtin, string } from './define.js';

const COST = 12;

/**
 * The hash of a password, another one each time: `$2b$12$` and 53 more characters.
 * @example len(hash_password("open sesame"))  // 60
 */
export const hash_password = /* @__PURE__ */ builtin(
  'hash_password',
  () => [string('password', 'hash_password requires a string password argument')],
  {
    returns: 'string',
    arity: 'hash_password requires a string password argument',
    suspends: true,
  },
  (password) => waitFor(hash(password, COST)),
);

/**
 * Whether a hash is that of the password.
 * @example verify_password("open sesame", hash_password("open sesame"))  // true
 */
export const verify_password = /* @__PURE__ */ builtin(
  'verify_password',
  () => {
    const error = 'verify_password requires (string_password, string_hash) arguments';
    return [string('password', error), string('hash', error)];
  },
  {
    returns: 'bool',
    arity: 'verify_password requires (string_password, string_hash) arguments',
    suspends: true,
  },
  (password, hashed) => waitFor(compare(password, canonicalHash(hashed))),
);

/** The hash as bcrypt writes it today: older versions have another letter. A text of another shape is an error. */
function canonicalHash(hashed: string): string {
  const invalid = (reason: string): never => fail(`Failed to verify password: ${reason}`);
  const [version, costText, digest, ...more] = hashed.split('$').filter((part) => part !== '');
  if (version === undefined || costText === undefined || digest === undefined || more.length > 0) {
    return invalid(`Invalid hash: ${hashed}`);
  }
  if (!/^2[abxy]$/.test(version)) return invalid(`Invalid Prefix: ${version}`);
  if (!/^[0-9]+$/.test(costText)) return invalid(`Invalid Cost: ${costText}`);
  if (digest.length !== 53) return invalid(`Invalid hash: ${hashed}`);
  const cost = Number(costText);
  if (cost < 4 || cost > 31) return invalid(`Cost needs to be between 4 and 31, got ${cost}`);
  const strange = digest.search(/[^./A-Za-z0-9]/);
  if (strange >= 0) {
    return invalid(`Base64 error: Invalid symbol ${digest.charCodeAt(strange)}, offset ${strange}.`);
  }
  return `$2b$${String(cost).padStart(2, '0')}$${digest}`;
}
