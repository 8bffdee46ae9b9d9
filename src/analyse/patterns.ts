import type { Name, NamePattern, Pattern } from '../syntax/ast.js';

/** The names that a pattern binds, in order. */
export function patternNames(pattern: Pattern): (NamePattern | Name)[] {
  switch (pattern.kind) {
    case 'NamePattern':
      return [pattern];
    case 'IgnorePattern':
      return [];
    case 'ArrayPattern':
      return [...pattern.elements.flatMap(patternNames), ...(pattern.rest ? [pattern.rest] : [])];
    case 'DictPattern':
      return [...pattern.names, ...(pattern.rest ? [pattern.rest] : [])];
  }
}
