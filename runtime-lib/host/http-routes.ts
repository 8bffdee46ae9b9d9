/**
 * Which handler a request is for. A route is a method and a path; segments of the path that begin with a colon stand for
 * any text, an empty one too. The path as it is written comes first, then the patterns in the order in which they were
 * added. Nothing is decoded and nothing normalised.
 */
import type { RuffFunction } from '../core/value.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: RuffFunction;
}

export interface Match {
  readonly handler: RuffFunction;
  readonly params: ReadonlyMap<string, string>;
}

const NO_PARAMS: ReadonlyMap<string, string> = new Map();

interface Pattern {
  readonly segments: readonly string[];
  readonly handler: RuffFunction;
}

export class Router {
  private readonly exact = new Map<string, Match>();
  private readonly patterns = new Map<string, Pattern[]>();

  constructor(routes: readonly Route[]) {
    for (const { method, path, handler } of routes) {
      const key = `${method} ${path}`;
      if (!this.exact.has(key)) this.exact.set(key, { handler, params: NO_PARAMS });
      if (path.includes(':')) this.patternsOf(method).push({ segments: path.split('/'), handler });
    }
  }

  private patternsOf(method: string): Pattern[] {
    const known = this.patterns.get(method) ?? [];
    this.patterns.set(method, known);
    return known;
  }

  find(method: string, path: string): Match | undefined {
    const exact = this.exact.get(`${method} ${path}`);
    if (exact !== undefined) return exact;
    const patterns = this.patterns.get(method);
    if (patterns === undefined) return undefined;
    const segments = path.split('/');
    for (const { segments: expected, handler } of patterns) {
      const params = matchPath(expected, segments);
      if (params !== undefined) return { handler, params };
    }
    return undefined;
  }
}

function matchPath(pattern: readonly string[], path: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== path.length) return undefined;
  const params = new Map<string, string>();
  for (let i = 0; i < pattern.length; i++) {
    const expected = pattern[i]!;
    if (expected.startsWith(':')) params.set(expected.slice(1), path[i]!);
    else if (expected !== path[i]) return undefined;
  }
  return params;
}
