/** Compiles in a worker of its own, so that typing never waits for it. */
import type { ImportDeclaration, Literal, Program } from 'estree';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compile } from '../lazy-compile.js';
import { print } from '../print/print.js';
import { Source } from '../source.js';
import { linePairs } from './line-pairs.js';
import { type Answer, FILE, type Problem, type Question } from './protocol.js';

const RUNTIME = 'ruffjs/runtime';

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data).catch((error: Error) => failed(data, error)));
});

async function answer({ id, text, wanted }: Question): Promise<Answer> {
  const source = new Source(FILE, text);
  const { program, diagnostics, sources } = await compile(source, {
    file: FILE,
    // There are no other files.
    host: { load: () => null, hasScript: () => false },
    platform: 'browser',
  });
  const answer = { id, problems: diagnostics.map(problemOf), view: null, program: null };
  if (!program) return answer;
  if (wanted === 'view') {
    const { code, map } = print(program, { sources });
    return { ...answer, view: { code, pairs: linePairs(map) } };
  }
  const { code, map } = print(withAddresses(program), { sources });
  const imports = importsOf(program).map(({ source }) => addressOf(source));
  return { ...answer, program: { code, map, imports } };
}

function problemOf({ message, severity, source, at, span, labels = [], help, hint }: Diagnostic): Problem {
  const place = (offset: number): string => {
    const { line, column } = source.position(offset);
    return `${line}:${column}`;
  };
  const also = labels.map((label) => `${place(label.span.start)} ${label.text}`);
  const advice = hint ?? help;
  return {
    from: span.start,
    to: span.end,
    position: place(at),
    severity,
    message,
    advice: advice === undefined ? also : [...also, advice],
  };
}

function importsOf(program: Program): ImportDeclaration[] {
  return program.body.filter((statement) => statement.type === 'ImportDeclaration');
}

/** `ruffjs/runtime/async` is `run/async.js` beside this file. */
function addressOf({ value }: Literal): string {
  const specifier = String(value);
  const name = specifier === RUNTIME ? 'index' : specifier.slice(RUNTIME.length + 1);
  return new URL(`run/${name}.js`, location.href).href;
}

/** What is run has no place of its own, so it imports by whole addresses. */
function withAddresses(program: Program): Program {
  const body = program.body.map((statement) =>
    statement.type === 'ImportDeclaration'
      ? { ...statement, source: { type: 'Literal' as const, value: addressOf(statement.source) } }
      : statement,
  );
  return { ...program, body };
}

/** A mistake of the compiler, which is no reason to leave the page without an answer. */
function failed({ id }: Question, { message }: Error): Answer {
  const problem: Problem = {
    from: 0,
    to: 0,
    position: '1:1',
    severity: 'error',
    message: `the compiler failed: ${message}`,
    advice: [],
  };
  return { id, problems: [problem], view: null, program: null };
}
