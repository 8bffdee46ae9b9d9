/**
 * From source text to syntax tree. A program that is right never meets the parser that explains what is wrong, nor Ohm.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/messages.js';
import { isPlainWord } from '../scripts.js';
import type { Source } from '../source.js';
import type { Program } from '../syntax/ast.js';
import { parseCorrect } from './correct.js';
import { MAX_SOURCE_BYTES } from './limits.js';
import { checkNesting, type Nesting } from './nesting.js';
import { scan } from './scan.js';
import type { Tokens } from './tokens.js';

export interface ParseResult {
  /** Without the statements that have errors; empty if there are lexical errors. */
  readonly program: Program;
  /** Lexical errors, all of them; if there are none, the errors of the parser in source order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether there is a JavaScript module of a name that could be that of a Ruff module. */
export type IsScript = (specifier: string) => boolean;

export type Parse = (source: Source, isScript?: IsScript) => ParseResult;

/**
 * Parses a program that is wrong; its tokens are right, and it is not nested too deeply. `quoted` are tokens that name
 * Ruff modules in quotes.
 */
export type Diagnose = (
  source: Source,
  tokens: Tokens,
  nesting: Nesting,
  quoted: readonly number[],
) => ParseResult;

export function parseWith(diagnose: Diagnose, source: Source, isScript: IsScript = () => false): ParseResult {
  const { text } = source;
  const nothing: Program = { kind: 'Program', id: 0, span: { start: 0, end: text.length }, statements: [] };

  const size = utf8Length(text);
  if (size > MAX_SOURCE_BYTES) {
    const place = { at: 0, span: { start: 0, end: 0 } };
    const tooLarge = diagnostic(source, 'source-too-large', { size, max: MAX_SOURCE_BYTES }, place);
    return { program: nothing, diagnostics: [tooLarge] };
  }
  const { tokens, diagnostics } = scan(source, 0, text.length);
  if (diagnostics.length > 0) return { program: nothing, diagnostics };
  const nesting = checkNesting(source, tokens);
  if (nesting.excess) return { program: nothing, diagnostics: [nesting.excess] };
  const quoted = quotedModules(tokens, isScript);
  const program = quoted.length === 0 ? parseCorrect(source, tokens) : null;
  return program ? { program, diagnostics } : diagnose(source, tokens, nesting, quoted);
}

/** `import "m"` where there is no JavaScript module m: what was meant is `import m`. */
function quotedModules(tokens: Tokens, isScript: IsScript): number[] {
  // Hardly any file has such an import.
  if (!/\b(?:import|from)\s*"/.test(tokens.text)) return [];
  return Array.from(tokens.kinds.keys()).filter((i) => {
    if (tokens.kinds[i] !== 'string' || !(tokens.is(i - 1, 'import') || tokens.is(i - 1, 'from')))
      return false;
    const specifier = tokens.textOf(i).slice(1, -1);
    return isPlainWord(specifier) && !isScript(specifier);
  });
}

/** The message of a failed import, as the import throws it. */
export function moduleError(module: string, { diagnostics }: ParseResult): string | null {
  const first = diagnostics[0];
  if (first === undefined) return null;
  const { line, column } = first.source.position(first.at);
  const step = first.subsystem === 'lexer' ? 'tokenize' : 'parse';
  return `Failed to ${step} module '${module}': ${line}:${column}: ${first.message}`;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what one byte can hold.
  if (/^[\x00-\x7f]*$/.test(text)) return bytes;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of a character that takes four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
