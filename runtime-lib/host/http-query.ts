/** The query of a URL as a dict. Of a name that comes twice the last value counts, and nothing has no name. */
import { Dict } from '../core/dict.js';

export function queryDict(query: string, decode: (component: string) => string): Dict {
  const result = new Dict();
  if (query === '') return result;
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (name !== '') result.set(decode(name), decode(at < 0 ? '' : pair.slice(at + 1)));
  }
  return result;
}

export function raw(component: string): string {
  return component;
}

/** Percent signs and plus signs decoded; a component that cannot be decoded stays as it is. */
export function decoded(component: string): string {
  if (!/[%+]/.test(component)) return component;
  try {
    return decodeURIComponent(component.replaceAll('+', ' '));
  } catch {
    return component;
  }
}
