/**
 * JSON Web Tokens, signed with HMAC and SHA-256. A token of another algorithm, or of none, is never accepted.
 *
 * Ten lines of `node:crypto` do it; the packages for it wait for the result, order the header otherwise, and refuse empty
 * secrets.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Dict } from '../core/dict.js';
import { errorText, fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import type { Value } from '../core/value.js';
import { JsonScanner } from '../formats/json-scanner.js';
import { writeJson } from '../formats/json-writer.js';
import { builtin, dict, string } from './define.js';

const ALGORITHM = 'HS256';

/** `{"typ":"JWT","alg":"HS256"}` */
const HEADER = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9';

/** How far the clocks of two machines may differ. */
const LEEWAY_SECONDS = 60;

/**
 * A token with the entries of a dict as its claims. Everybody can read it; only who knows the secret can make it.
 * @example jwt_encode({"a": 1}, "k")  // eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.oqooemLeXrjFepNUH2SXws-O0hAhKTGEgc4MjxIJUbE
 */
export const jwt_encode = /* @__PURE__ */ builtin(
  'jwt_encode',
  () => {
    const error = 'jwt_encode requires a dictionary payload and secret key string';
    return [dict('payload', error), string('secret', error)];
  },
  { returns: 'string', arity: 'jwt_encode() expects 2 arguments (payload, secret), got {n}' },
  (payload, secret) => {
    const signed = `${HEADER}.${base64Url(claimsText(payload))}`;
    return `${signed}.${signature(signed, secret)}`;
  },
);

function claimsText(payload: Dict): string {
  try {
    return writeJson(payload);
  } catch (error) {
    return fail(`Failed to convert payload to JSON: ${errorText(error)}`);
  }
}

/**
 * The claims of a token, if it is signed with the secret; when it expires is not looked at.
 * @example jwt_decode(jwt_encode({"user": "ada"}, "k"), "k")  // {"user": ada}
 * @example jwt_decode("a.b", "k")  // Runtime Error: JWT decoding error: InvalidToken
 */
export const jwt_decode = /* @__PURE__ */ builtin(
  'jwt_decode',
  () => {
    const error = 'jwt_decode requires a token string and secret key string';
    return [string('token', error), string('secret', error)];
  },
  { returns: 'dict', arity: 'jwt_decode() expects 2 arguments (token, secret), got {n}' },
  (token, secret) => {
    const read = readToken(token, secret);
    return typeof read === 'string' ? fail(`JWT decoding error: ${read}`) : read;
  },
);

/**
 * Whether a token is signed with the secret and has not expired (`exp`, a minute of leeway).
 * @example jwt_verify(jwt_encode({"user": "ada"}, "k"), "k")  // true
 * @example jwt_verify("nonsense", "k")  // false
 */
export const jwt_verify = /* @__PURE__ */ builtin(
  'jwt_verify',
  () => {
    const error = 'jwt_verify requires a token string and secret key string';
    return [string('token', error), string('secret', error)];
  },
  { returns: 'bool', arity: 'jwt_verify() expects 2 arguments (token, secret), got {n}' },
  (token, secret) => {
    const read = readToken(token, secret);
    return typeof read !== 'string' && isInTime(read.get('exp'));
  },
);

function isInTime(expiry: Value | undefined): boolean {
  if (expiry === undefined) return true;
  return isNumber(expiry) && toDouble(expiry) >= Math.floor(Date.now() / 1000) - LEEWAY_SECONDS;
}

/** The claims, or what is wrong with the token. */
function readToken(token: string, secret: string): Dict | string {
  const [header, payload, given, ...more] = token.split('.');
  if (header === undefined || payload === undefined || given === undefined || more.length > 0) {
    return 'InvalidToken';
  }
  const algorithm = readPart(header)?.get('alg');
  if (algorithm === undefined) return 'InvalidToken';
  if (algorithm !== ALGORITHM) return 'InvalidAlgorithm';
  if (!sameText(given, signature(`${header}.${payload}`, secret))) return 'InvalidSignature';
  return readPart(payload) ?? 'InvalidToken';
}

function readPart(part: string): Dict | undefined {
  if (!/^[\w-]*$/.test(part)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    const value = new JsonScanner(text).document();
    return value instanceof Dict ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Takes as long for a nearly right text as for a wrong one. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function signature(signed: string, secret: string): string {
  return createHmac('sha256', secret).update(signed).digest('base64url');
}

function base64Url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
