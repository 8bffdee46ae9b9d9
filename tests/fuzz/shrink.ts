/**
 * Makes a program smaller while it keeps a property: statements are left out, blocks stand for the statements round
 * them, expressions for those that they are part of. What is tried is done in place and undone when it fails.
 */
import { type Block, type Expression, isBlock, type Kind, type Statement } from './tree.js';

export async function shrink(program: Block, holds: () => Promise<boolean>, budget = 600): Promise<void> {
  let left = budget;
  const attempt = async (change: () => () => void): Promise<boolean> => {
    if (left-- <= 0) return false;
    const undo = change();
    if (await holds()) return true;
    undo();
    return false;
  };
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (const block of [...blocksOf(program)]) if (await leaveOut(block, attempt)) progress = true;
    for (const block of [...blocksOf(program)]) if (await unwrap(block, attempt)) progress = true;
    for (const place of [...expressionsOf(program)]) if (await simplify(place, attempt)) progress = true;
  }
}

type Attempt = (change: () => () => void) => Promise<boolean>;

/** Runs of statements, from all of them down to single ones, from the end on. */
async function leaveOut({ statements }: Block, attempt: Attempt): Promise<boolean> {
  let progress = false;
  for (let size = statements.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = statements.length - size; at >= 0; at -= size) {
      const done = await attempt(() => {
        const removed = statements.splice(at, size);
        return () => statements.splice(at, 0, ...removed);
      });
      if (done) progress = true;
    }
  }
  return progress;
}

async function unwrap({ statements }: Block, attempt: Attempt): Promise<boolean> {
  let progress = false;
  for (const statement of [...statements]) {
    for (const block of statement.parts) {
      if (typeof block === 'string' || !isBlock(block) || block.statements.some(isDeclaration)) continue;
      const done = await attempt(() => {
        const at = statements.indexOf(statement);
        statements.splice(at, 1, ...block.statements);
        return () => statements.splice(at, block.statements.length, statement);
      });
      if (!done) continue;
      progress = true;
      break;
    }
  }
  return progress;
}

/** Declarations are not everywhere the same. */
function isDeclaration({ parts: [first] }: Statement): boolean {
  return typeof first === 'string' && /^(let|mut|const) /.test(first);
}

interface Holder {
  readonly parts: (string | Expression | Block)[] | (string | Expression)[];
}

async function simplify({ parts }: Holder, attempt: Attempt): Promise<boolean> {
  let progress = false;
  for (let i = 0; i < parts.length; i++) {
    const old = parts[i]!;
    if (typeof old === 'string' || isBlock(old)) continue;
    for (const smaller of [...simplest(old), ...descendants(old, old.kind)]) {
      const done = await attempt(() => {
        parts[i] = smaller;
        return () => {
          parts[i] = old;
        };
      });
      if (!done) continue;
      progress = true;
      break;
    }
  }
  return progress;
}

const SIMPLEST: Partial<Record<Kind, string>> = {
  int: '1',
  float: '1.5',
  num: '1',
  text: '"a"',
  bool: 'true',
  ints: '[1, 2]',
  nums: '[1, 2]',
  grid: '[[1, 2], [3, 4]]',
  dict: '{"a": 1, "b": 2}',
  point: 'P { x: 1, y: 2 }',
  result: 'Ok(1)',
  any: '1',
};

function simplest({ kind, parts }: Expression): Expression[] {
  const text = SIMPLEST[kind];
  return text === undefined || parts.join('').length <= text.length ? [] : [{ kind, parts: [text] }];
}

function descendants({ parts }: Expression, kind: Kind): Expression[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : [...(part.kind === kind ? [part] : []), ...descendants(part, kind)],
  );
}

function* blocksOf(block: Block): Generator<Block> {
  yield block;
  for (const { parts } of block.statements) {
    for (const part of parts) if (typeof part !== 'string' && isBlock(part)) yield* blocksOf(part);
  }
}

/** Statements and expressions, outer ones first. */
function* expressionsOf(block: Block): Generator<Holder> {
  for (const { statements } of blocksOf(block)) for (const statement of statements) yield* holders(statement);

  function* holders(holder: Statement | Expression): Generator<Holder> {
    yield holder;
    for (const part of holder.parts) if (typeof part !== 'string' && !isBlock(part)) yield* holders(part);
  }
}
