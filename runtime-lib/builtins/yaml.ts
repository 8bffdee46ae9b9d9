/** YAML: configuration files. */
import { fail } from '../core/errors.js';
import { readYaml, YamlError } from '../formats/yaml-reader.js';
import { writeYaml } from '../formats/yaml-writer.js';
import { any, builtin, string } from './define.js';

/**
 * The one document of a YAML 1.2 text, read by the core schema; null if it is empty. Keys become strings.
 * @example parse_yaml("name: demo\nports:\n  - 80\n")  // {"name": demo, "ports": [80]}
 */
export const parse_yaml = /* @__PURE__ */ builtin(
  'parse_yaml',
  () => [string('text', 'parse_yaml requires a string argument')],
  { returns: 'any', arity: 'parse_yaml requires a string argument' },
  (text) => {
    try {
      return readYaml(text);
    } catch (error) {
      if (error instanceof YamlError) return fail(`YAML parse error: ${error.message}`);
      throw error;
    }
  },
);

/**
 * A value as YAML, keys in the order of their insertion. Strings are quoted only where they would be read as something
 * else.
 * @example lines(to_yaml({"name": "demo", "ports": [80]}))  // [name: demo, ports:, - 80]
 */
export const to_yaml = /* @__PURE__ */ builtin(
  'to_yaml',
  () => [any('value')],
  { returns: 'string', arity: 'to_yaml requires a value argument' },
  (value) => writeYaml(value),
);
