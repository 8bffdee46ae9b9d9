/** The options of requests: values of another type than theirs are ignored. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import type { Value } from '../core/value.js';
import { trim } from './whitespace.js';

/** A request is given as a URL and options, or as options with the URL among them. */
export function urlAndOptions(
  name: string,
  first: Value,
  second: Value | undefined,
): { url: string; options: Dict } {
  if (second === undefined) return { url: urlIn(name, first), options: first as Dict };
  if (typeof first !== 'string') return fail(`${name}() requires a URL string as first argument`);
  if (!(second instanceof Dict)) return fail(`${name}() requires an options dictionary as second argument`);
  return { url: first, options: second };
}

function urlIn(name: string, request: Value): string {
  if (!(request instanceof Dict)) {
    return fail(`${name}() single-argument form requires a request dictionary`);
  }
  const url = request.get('url');
  if (typeof url === 'string' && trim(url) !== '') return url;
  return fail(`${name}() request dictionary requires a non-empty 'url' string`);
}

export function textOption(options: Dict, name: string): string | undefined {
  const value = options.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The method in upper case. */
export function methodOption(options: Dict): string {
  return textOption(options, 'method')?.toUpperCase() ?? 'GET';
}

/** The timeout in milliseconds. */
export function timeoutOption(options: Dict): number | undefined {
  const seconds = options.get('timeout');
  return isNumber(seconds) ? toDouble(seconds) * 1000 : undefined;
}

/** Headers of a dict. */
export function headerTexts(headers: Value | undefined): [string, string][] {
  if (!(headers instanceof Dict)) return [];
  return headers.keys().flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
}

/** The headers of a response as a dict. */
export function headerDict(headers: Iterable<readonly [string, string]>): Dict {
  const result = new Dict();
  for (const [name, value] of headers) result.set(name, value);
  return result;
}
