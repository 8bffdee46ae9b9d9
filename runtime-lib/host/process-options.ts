/** The options that every function takes which starts processes. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import { typeName } from '../core/type-name.js';
import type { RuffArray, Value } from '../core/value.js';

export interface ProcessOptions {
  readonly timeoutMs: number;
  /** Of each stream; what is over is dropped. */
  readonly maxOutputBytes: number;
  readonly env: Readonly<Record<string, string>>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_OUTPUT_BYTES = 1_048_576;
const MAX_OUTPUT_BYTES = 16_777_216;

const NAMES = ['timeout_ms', 'max_output_bytes', 'inherit_env', 'env_allow', 'env_deny', 'env'];

export function readProcessOptions(options: Value | undefined): ProcessOptions {
  if (options === undefined) return readProcessOptions(new Dict());
  if (!(options instanceof Dict)) return fail('process options must be provided as a dict');
  const timeoutMs = positive(options, 'timeout_ms', DEFAULT_TIMEOUT_MS);
  const maxOutputBytes = positive(options, 'max_output_bytes', DEFAULT_OUTPUT_BYTES);
  if (maxOutputBytes > MAX_OUTPUT_BYTES) {
    fail(`max_output_bytes exceeds the maximum supported size (${MAX_OUTPUT_BYTES})`);
  }
  const env = environment(options);
  const unknown = options.keys().find((name) => !NAMES.includes(name));
  if (unknown !== undefined) {
    fail(`unsupported process option '${unknown}'; supported options are ${NAMES.join(', ')}`);
  }
  return { timeoutMs, maxOutputBytes, env };
}

function given(options: Dict, name: string, otherwise: Value): Value {
  const value = options.get(name);
  return value === undefined ? otherwise : value;
}

function positive(options: Dict, name: string, otherwise: number): number {
  const value = given(options, name, otherwise);
  const number = isNumber(value) ? toDouble(value) : 0;
  return number > 0 ? Math.trunc(number) : fail(`${name} must be a positive number`);
}

/** The variables of the child: the allowed ones, or all, or none; without the denied ones; with those given. */
function environment(options: Dict): Record<string, string> {
  const inherit = given(options, 'inherit_env', true);
  if (typeof inherit !== 'boolean') return fail('inherit_env must be a boolean');
  const allowed = names(options, 'env_allow');
  const denied = names(options, 'env_deny') ?? [];
  const added = given(options, 'env', new Dict());
  if (!(added instanceof Dict)) return fail('env must be a dict of string keys and values');

  const inherited = Object.entries(process.env).filter(
    ([name]) => (allowed?.includes(name) ?? inherit) && !denied.includes(name),
  );
  const env: Record<string, string> = Object.assign(Object.create(null), Object.fromEntries(inherited));
  for (const name of added.keys()) {
    const value = added.get(name);
    env[name] = typeof value === 'string' ? value : fail('env must contain only string values');
  }
  return env;
}

function names(options: Dict, option: string): RuffArray | undefined {
  const value = options.get(option);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return fail(`${option} must be an array of strings, got ${typeName(value)}`);
  if (value.every((name) => typeof name === 'string')) return value;
  return fail(`${option} must be an array of strings`);
}
