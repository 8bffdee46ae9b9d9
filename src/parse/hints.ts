import type { Tokens } from './tokens.js';
export function hintFor(_tokens: Tokens, _found: number, _key: string): string | undefined {
  return undefined;
}
