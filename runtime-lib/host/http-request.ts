/** What a handler of the HTTP server gets: a request as a dict. */
import type { IncomingMessage } from 'node:http';
import { Dict } from '../core/dict.js';
import { dict } from '../core/literals.js';
import { decoded, queryDict, raw } from './http-query.js';

export interface Target {
  readonly path: string;
  readonly query: string;
}

/** A target may be a whole URL, as proxies get it. */
export function splitTarget(url: string): Target {
  const target = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '');
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) };
}

export function requestDict(
  request: IncomingMessage,
  { path, query }: Target,
  params: ReadonlyMap<string, string>,
  body: string,
): Dict {
  return dict(
    'method',
    request.method!,
    'path',
    path,
    'raw_path',
    request.url!,
    'body',
    body,
    'params',
    dictOf(params),
    'query',
    queryDict(query, raw),
    'query_decoded',
    queryDict(query, decoded),
    'query_string',
    query,
    'headers',
    headerDict(request.rawHeaders),
  );
}

function dictOf(entries: Iterable<readonly [string, string]>): Dict {
  const result = new Dict();
  for (const [name, value] of entries) result.set(name, value);
  return result;
}

/** The names are spelled as the client did; of a repeated one the last value counts. */
function headerDict(rawHeaders: readonly string[]): Dict {
  const result = new Dict();
  for (let i = 0; i < rawHeaders.length; i += 2) result.set(rawHeaders[i]!, asUtf8(rawHeaders[i + 1]!));
  return result;
}

/** Node gives the bytes of a value as characters. */
function asUtf8(value: string): string {
  return /^[^\x80-\xff]*$/.test(value) ? value : Buffer.from(value, 'latin1').toString();
}
