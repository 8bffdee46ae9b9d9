/** Names in the styles of web addresses and programming languages. Letters and digits of any script count. */
import { builtin, string } from './define.js';
import { capitalized } from './string-case.js';

const SEPARATORS = /[\p{White_Space}_-]/u;
const ALPHANUMERIC = /[\p{Alphabetic}\p{N}]/u;

/**
 * The text as part of a web address: lower case, words joined by hyphens, everything else dropped.
 * @example slugify("Hello, World of Ruff")  // hello-world-of-ruff
 */
export const slugify = /* @__PURE__ */ builtin(
  'slugify',
  () => [string('value', 'slugify() requires a string argument')],
  { returns: 'string', arity: null },
  (value) =>
    value
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{N}\p{White_Space}_]/gu, '')
      .replace(/[\p{White_Space}_]/gu, '-')
      .replaceAll('--', '-')
      .replace(/^-+|(?<!-)-+$/g, ''),
);

/**
 * The words of a text joined in camel case.
 * @example to_camel_case("hello_ruff world")  // helloRuffWorld
 */
export const to_camel_case = /* @__PURE__ */ builtin(
  'to_camel_case',
  () => [string('value', 'to_camel_case() requires a string argument')],
  { returns: 'string', arity: null },
  (value) => {
    const [first = '', ...others] = value.match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
    return first.toLowerCase() + others.map(capitalized).join('');
  },
);

/**
 * The text in snake case: an underscore goes before each upper-case letter that follows another character.
 * @example to_snake_case("helloRuffWorld")  // hello_ruff_world
 */
export const to_snake_case = /* @__PURE__ */ builtin(
  'to_snake_case',
  () => [string('value', 'to_snake_case() requires a string argument')],
  { returns: 'string', arity: null },
  snakeCase,
);

/**
 * The text in kebab case: a hyphen goes before each upper-case letter that follows another character.
 * @example to_kebab_case("helloRuffWorld")  // hello-ruff-world
 */
export const to_kebab_case = /* @__PURE__ */ builtin(
  'to_kebab_case',
  () => [string('value', 'to_kebab_case() requires a string argument')],
  { returns: 'string', arity: null },
  (value) => snakeCase(value).replaceAll('_', '-'),
);

function snakeCase(value: string): string {
  let result = '';
  let previousIsUpper = true;
  for (const char of value) {
    const isUpper = /\p{Uppercase}/u.test(char);
    if (isUpper) {
      if (!previousIsUpper) result += '_';
      result += String.fromCodePoint(char.toLowerCase().codePointAt(0)!);
    } else if (ALPHANUMERIC.test(char)) {
      result += char;
    } else if (SEPARATORS.test(char) && result !== '' && !result.endsWith('_')) {
      result += '_';
    }
    previousIsUpper = isUpper;
  }
  return result.replace(/^_+|(?<!_)_+$/g, '');
}
