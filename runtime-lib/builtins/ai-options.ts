/** What the functions that talk to language models take. Wrong shapes are errors before anything is sent. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import { dict as literal } from '../core/literals.js';
import { share } from '../core/ownership.js';
import type { RuffArray, Value } from '../core/value.js';
import type { AiTarget } from '../host/ai-request.js';
import { trim } from './whitespace.js';

export function optionsDict(name: string, options: Value): Dict {
  return options instanceof Dict
    ? options
    : fail(`${name}() requires an options dictionary as second argument`);
}

export function readTarget(name: string, options: Dict): AiTarget {
  return {
    name,
    endpoint: requiredText(name, options, 'endpoint'),
    model: requiredText(name, options, 'model'),
    apiKey: apiKeyOf(name, options.get('api_key')),
    timeoutMs: timeoutOf(name, options.get('timeout')),
    headers: headersOf(name, options.get('headers')),
  };
}

function requiredText(name: string, options: Dict, key: string): string {
  const value = options.get(key);
  if (typeof value !== 'string') return fail(`${name}() requires options.${key} (string)`);
  return trim(value) === '' ? fail(`${name}() requires options.${key} to be a non-empty string`) : value;
}

function apiKeyOf(name: string, key: Value | undefined): string | undefined {
  if (key === undefined || key === '') return undefined;
  return typeof key === 'string'
    ? key
    : fail(`${name}() requires options.api_key to be a string when provided`);
}

function timeoutOf(name: string, seconds: Value | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  const ms = isNumber(seconds) ? toDouble(seconds) * 1000 : 0;
  return ms > 0 ? ms : fail(`${name}() requires options.timeout to be a positive number`);
}

function headersOf(name: string, headers: Value | undefined): [string, string][] {
  if (headers === undefined) return [];
  if (!(headers instanceof Dict)) {
    return fail(`${name}() requires options.headers to be a dictionary of string values`);
  }
  return headers.keys().map((key) => {
    const value = headers.get(key);
    return typeof value === 'string'
      ? [key, value]
      : fail(`${name}() requires options.headers['${key}'] to be a string`);
  });
}

export function message(role: string, content: string): Dict {
  return literal('role', role, 'content', content);
}

/** A prompt, or the messages of a conversation. */
export function readMessages(name: string, input: Value): Dict[] {
  if (typeof input === 'string') return [message('user', input)];
  if (!Array.isArray(input)) {
    return fail(`${name}() expects first argument to be a prompt string or messages array`);
  }
  return input.map((item, i) => {
    if (!(item instanceof Dict)) {
      return fail(`${name}() requires messages[${i}] to be a dictionary with role/content fields`);
    }
    const [role, content] = [item.get('role'), item.get('content')];
    if (typeof role !== 'string' || role === '') {
      return fail(`${name}() requires messages[${i}].role to be a non-empty string`);
    }
    return typeof content === 'string'
      ? message(role, content)
      : fail(`${name}() requires messages[${i}].content to be a string`);
  });
}

/** A text, or several. */
export function readInput(name: string, input: Value): string | RuffArray {
  if (typeof input === 'string') return input;
  if (!Array.isArray(input)) {
    return fail(`${name}() expects first argument to be a string or array of strings`);
  }
  const wrong = input.findIndex((item) => typeof item !== 'string');
  return wrong < 0 ? share(input) : fail(`${name}() requires input[${wrong}] to be a string`);
}

/** The body of a request: the entries, and those of `options.body`, which must not be the same. */
export function readPayload(name: string, options: Dict, entries: Dict, reserved: readonly string[]): Dict {
  const more = options.get('body');
  if (more === undefined) return entries;
  if (!(more instanceof Dict)) {
    return fail(`${name}() requires options.body to be a dictionary when provided`);
  }
  for (const key of more.keys()) {
    if (reserved.includes(key)) {
      fail(`${name}() reserves options.body['${key}']; pass it via top-level options instead`);
    }
    entries.set(key, share(more.get(key)!));
  }
  return entries;
}
