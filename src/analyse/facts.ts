/** What the analyses found out, by node. */
import type {
  Assignment,
  Block,
  Call,
  FunctionNode,
  Import,
  IntLiteral,
  MethodCall,
  Program,
  Span,
  Spawn,
} from '../syntax/ast.js';
import type { Moves } from './moves.js';
import type { NodeMap } from './node-map.js';
import type { FunctionInfo, Scope, Variable } from './scope.js';
import type { Survey } from './survey.js';

/**
 * Where a name leads at one place. The value is that of the first candidate that has been assigned: a local that may
 * not exist yet, then the module's variable of that name, and so on. Almost always there is one.
 */
export interface Resolution {
  readonly name: string;
  readonly candidates: readonly Variable[];
  /** Whether one of the candidates certainly has a value: no `Undefined variable` check is needed. */
  readonly certain: boolean;
  /** The variable that a bare assignment makes when no candidate has a value. */
  readonly create: Variable | null;
}

/** The only variable that a name may mean. */
export function onlyCandidate(resolution: Resolution | undefined): Variable | null {
  return resolution?.candidates.length === 1 ? resolution.candidates[0]! : null;
}

/** A mistake that stops compilation though the program parses. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  /** Where the name was declared first, the function was opened, … */
  readonly hint?: string;
  readonly related?: { readonly span: Span; readonly text: string };
}

/** `x := push(x, v)` and its like, where the new value may be built in the old one. */
export interface InPlaceUpdate {
  /** Name of the builtin whose in-place twin to call. */
  readonly builtin: string;
  readonly call: Call | MethodCall;
  /** `x := pop(x)[0]`: the part of the result that x becomes. */
  readonly part: IntLiteral | null;
  /** No code of the program runs while the other arguments are evaluated. */
  readonly isStill: boolean;
}

export interface ImportBinding {
  /** The exported name; null for the module itself. */
  readonly name: string | null;
  readonly variable: Variable;
}

export interface ModuleFacts extends Moves {
  readonly program: Program;
  readonly main: FunctionInfo;
  readonly functions: ReadonlyMap<FunctionNode | Spawn | Program, FunctionInfo>;
  /** By the node where the name is written: identifiers, binding names, patterns, loop and handler names. */
  readonly resolutions: Pick<NodeMap<Resolution>, 'get'>;
  /** Those that do not certainly lead to one variable. */
  readonly uncertain: readonly Resolution[];
  readonly survey: Survey;
  readonly inPlace: ReadonlyMap<Assignment, InPlaceUpdate>;
  /** Top-level declarations of a name that is already, or may be, taken in the module. */
  readonly redeclarations: ReadonlyMap<object, 'always' | 'maybe'>;
  /** What each import statement binds. */
  readonly importBindings: ReadonlyMap<Import, readonly ImportBinding[]>;
  /** The scope of each block that has one. */
  readonly scopes: ReadonlyMap<Block, Scope>;
  /** Names that top-level `export` statements declare, with the variable that holds each. */
  readonly exports: ReadonlyMap<string, Variable | null>;
  readonly problems: readonly Problem[];
  /** Builtin names that the program assigns: they become variables of the module. */
  readonly reassignedBuiltins: readonly Variable[];
  /** Field names seen for each struct name, in declarations and literals. */
  readonly structFields: ReadonlyMap<string, ReadonlySet<string>>;
}
