/** TOML: configuration files. */
import { fail } from '../core/errors.js';
import { readToml, TomlError } from '../formats/toml-reader.js';
import { writeToml } from '../formats/toml-writer.js';
import { any, builtin, string } from './define.js';

/**
 * The tables of a TOML 1.0 text as dicts. Dates and times become strings in the form of RFC 3339.
 * @example parse_toml("[server]\nport = 80")  // {"server": {"port": 80}}
 */
export const parse_toml = /* @__PURE__ */ builtin(
  'parse_toml',
  () => [string('text', 'parse_toml requires a string argument')],
  { returns: 'dict', arity: 'parse_toml requires a string argument' },
  (text) => {
    try {
      return readToml(text);
    } catch (error) {
      if (error instanceof TomlError) return fail(`TOML parse error: ${error.message}`);
      throw error;
    }
  },
);

/**
 * A dict as TOML: keys sorted, plain values before tables, arrays of dicts as arrays of tables. null becomes an empty
 * string, for TOML has none.
 * @example lines(to_toml({"server": {"port": 80}}))  // [[server], port = 80]
 */
export const to_toml = /* @__PURE__ */ builtin(
  'to_toml',
  () => [any('value', 'dict')],
  { returns: 'string', arity: 'to_toml requires a value argument' },
  (value) => writeToml(value),
);
