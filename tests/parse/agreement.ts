/** The compiled grammar beside Ohm's own matcher, which is what the grammar means. */
import { isDeepStrictEqual } from 'node:util';
import { GrammarParser } from '../../grammar/parser.generated.js';
import { createActions, type Hooks } from '../../src/parse/actions/index.js';
import { parseCorrect } from '../../src/parse/correct.js';
import { type Build, FAILED } from '../../src/parse/grammar-matcher.js';
import { match } from '../../src/parse/match-tree.js';
import { checkNesting } from '../../src/parse/nesting.js';
import { Parser } from '../../src/parse/parser.js';
import { scan } from '../../src/parse/scan.js';
import { Source } from '../../src/source.js';

const hooks: Hooks = {
  interpolated: (span) => ({ kind: 'NullLiteral', id: 0, span }),
  literalTooLong: () => {},
};

class Compiled extends GrammarParser {
  protected readonly actions = createActions(hooks) as Readonly<Record<string, Build>>;

  program(): unknown {
    return this.Program(this.skip(0));
  }
}

export interface Verdict {
  readonly accepted: boolean;
  /** In what the two differ; null when they agree. */
  readonly difference: string | null;
}

/** Compares what becomes of a text, whatever it is, and what becomes of it as a file. */
export function compare(text: string): Verdict {
  const byOhm = match(text, 'Program');
  const accepted = byOhm.failure === null;
  const compiled = new Compiled(text).program();
  const verdict = (difference: string | null): Verdict => ({ accepted, difference });
  if ((compiled !== FAILED) !== accepted)
    return verdict(`Ohm says ${accepted}, the compiled grammar does not`);
  if (accepted && !isDeepStrictEqual(compiled, byOhm.build(createActions(hooks), 0))) {
    return verdict('the trees differ');
  }
  return verdict(compareFiles(new Source('test.ruff', text)));
}

function compareFiles(source: Source): string | null {
  const { tokens, diagnostics } = scan(source, 0, source.text.length);
  if (diagnostics.length > 0) return null;
  const { excess, deep } = checkNesting(source, tokens);
  if (excess) return null;
  const compiled = parseCorrect(source, tokens);
  const byOhm = new Parser(source, tokens, deep).parse();
  const accepted = byOhm.diagnostics.length === 0;
  if ((compiled !== null) !== accepted)
    return `as a file, Ohm says ${accepted}, the compiled grammar does not`;
  return accepted && !isDeepStrictEqual(compiled, byOhm.program) ? 'as files, the trees differ' : null;
}
