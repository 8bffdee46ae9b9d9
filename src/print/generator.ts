/**
 * astring's code generator, made to tell the recorder which node is writing.
 *
 * Stock astring maps identifiers and literals only. Here every handler is wrapped: while it runs, the recorder's place
 * is the node's location, so that whatever the node writes itself maps to it. Where astring prints a tree that a
 * parser would read differently, it is corrected here instead of being avoided by everybody who makes trees.
 */
import { EXPRESSIONS_PRECEDENCE, GENERATOR, NEEDS_PARENTHESES } from 'astring';
import type { Identifier, Literal, Node, Program } from 'estree';
import type { RuffLocation } from './location.js';
import type { Recorder } from './recorder.js';

declare module 'astring' {
  // Exported, but left out of the package's own declarations.
  export const EXPRESSIONS_PRECEDENCE: Readonly<Record<string, number>>;
  export const NEEDS_PARENTHESES: number;
}

/** What astring's handlers expect of their second argument. */
interface State {
  readonly generator: Handlers;
  readonly expressionsPrecedence: Readonly<Record<string, number>>;
  readonly indent: string;
  readonly lineEnd: string;
  readonly writeComments: boolean;
  indentLevel: number;
  write(piece: string, node?: Node): void;
}
/** Of the nodes that come with what is written, functions and classes have it. */
type Named = Node & { readonly id?: Identifier | null };
type Handler = (this: Handlers, node: Node, state: State) => void;
type Handlers = Readonly<Record<string, Handler>>;

/** `(a?.b).c` is not `a?.b.c`: a chain that is an operand keeps its parentheses. */
const precedence = { ...EXPRESSIONS_PRECEDENCE, ChainExpression: NEEDS_PARENTHESES };

const base = GENERATOR as unknown as Handlers;

const corrected: Handlers = {
  ...base,

  /** The parentheses stop `--1` and `-1 ** 2`; JSON, which astring uses, has no `-0`, NaN and Infinity. */
  Literal(node, state) {
    const { value } = node as Literal;
    if (typeof value !== 'number' || (Number.isFinite(value) && (value > 0 || Object.is(value, 0)))) {
      base.Literal!.call(this, node, state);
    } else if (Number.isNaN(value)) state.write('(0 / 0)');
    else if (Number.isFinite(value)) state.write(Object.is(value, -0) ? '(-0)' : `(${value})`);
    else state.write(value > 0 ? '(1 / 0)' : '(-1 / 0)');
  },
};

/** Prints the whole tree into the recorder. */
export function generate(program: Program, recorder: Recorder): void {
  const generator = locating(recorder);
  generator.Program!(program, {
    generator,
    expressionsPrecedence: precedence,
    indent: '  ',
    lineEnd: '\n',
    writeComments: false,
    indentLevel: 0,
    write(piece, node) {
      const id = node && (node as Named).id;
      // `function f` and `class C` come as one piece; the name has a place of its own.
      const at = id ? piece.lastIndexOf(id.name) : 0;
      if (at > 0) recorder.write(piece.slice(0, at), node);
      recorder.write(at > 0 ? piece.slice(at) : piece, id ?? node);
    },
  });
}

function locating(recorder: Recorder): Handlers {
  const handlers: Record<string, Handler> = {};
  for (const [type, handler] of Object.entries(corrected)) {
    handlers[type] = (node, state) => {
      if (!node.loc) return handler.call(handlers, node, state);
      const outer = recorder.place;
      recorder.place = node.loc as RuffLocation;
      handler.call(handlers, node, state);
      recorder.place = outer;
    };
  }
  return handlers;
}
