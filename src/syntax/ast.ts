/**
 * The Ruff syntax tree: what the parser makes and every later phase reads.
 *
 * Nodes are plain objects with a `kind` and a `span`. A span holds UTF-16 offsets into the source text, `end`
 * exclusive; lines and columns are computed from it on demand (`src/source.ts`). Analyses never write into the
 * tree, but for the numbers of its nodes: they keep their facts in lists by number (`src/analyse/node-map.ts`).
 */

/** Half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name where it is written: declared, bound or used as a label. */
export interface Name extends Numbered {
  readonly name: string;
  readonly span: Span;
}

/** What facts can be about. */
export interface Numbered {
  /** Its number among the nodes and names of its file, from 1; 0 until the file is analysed. */
  id: number;
}

interface Node<Kind extends string> extends Numbered {
  readonly kind: Kind;
  readonly span: Span;
}

// ── Expressions ────────────────────────────────────────────────────────────────────────────────────────────────────

/** `value` is a number while it is a safe integer, a bigint beyond. Always within 0 … 2^63-1. */
export interface IntLiteral extends Node<'IntLiteral'> {
  readonly value: number | bigint;
}
export interface FloatLiteral extends Node<'FloatLiteral'> {
  readonly value: number;
}
/** A string without interpolation, escapes resolved. */
export interface StringLiteral extends Node<'StringLiteral'> {
  readonly value: string;
}
/** `"a ${x} b"`: texts (escapes resolved) and expressions in source order; empty texts are left out. */
export interface Interpolation extends Node<'Interpolation'> {
  readonly parts: readonly (string | Expression)[];
}
export interface BoolLiteral extends Node<'BoolLiteral'> {
  readonly value: boolean;
}
export interface NullLiteral extends Node<'NullLiteral'> {}

export interface Identifier extends Node<'Identifier'> {
  readonly name: string;
}
export interface Spread extends Node<'Spread'> {
  readonly operand: Expression;
}
export interface ArrayLiteral extends Node<'ArrayLiteral'> {
  readonly elements: readonly (Expression | Spread)[];
}
/** Keys are expressions: `{k: 1}` uses the variable `k`. */
export interface DictEntry extends Node<'DictEntry'> {
  readonly key: Expression;
  readonly value: Expression;
}
export interface DictLiteral extends Node<'DictLiteral'> {
  readonly entries: readonly (DictEntry | Spread)[];
}
export interface StructLiteral extends Node<'StructLiteral'> {
  readonly name: Name;
  readonly fields: readonly { readonly name: Name; readonly value: Expression }[];
}
/** `func (…) { … }` as a value. */
export interface FunctionExpression extends Node<'FunctionExpression'> {
  readonly func: FunctionNode;
}
export interface Call extends Node<'Call'> {
  readonly callee: Expression;
  readonly args: readonly Expression[];
}
/** `object.method(args)`. */
export interface MethodCall extends Node<'MethodCall'> {
  readonly object: Expression;
  readonly method: Name;
  readonly args: readonly Expression[];
}
/** `object.name`, or `object?.name` when optional. */
export interface Field extends Node<'Field'> {
  readonly object: Expression;
  readonly name: Name;
  readonly optional: boolean;
}
export interface Index extends Node<'Index'> {
  readonly object: Expression;
  readonly index: Expression;
}
export type UnaryOperator = '-' | '!';
export interface Unary extends Node<'Unary'> {
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type ComparisonOperator = '==' | '!=' | '<' | '>' | '<=' | '>=';
export interface Binary extends Node<'Binary'> {
  readonly operator: ArithmeticOperator | ComparisonOperator;
  /** Where the operator itself is written: the position of its run-time errors. */
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Logical extends Node<'Logical'> {
  readonly operator: '&&' | '||' | '??';
  readonly left: Expression;
  readonly right: Expression;
}
/** `left |> right`. */
export interface Pipe extends Node<'Pipe'> {
  readonly left: Expression;
  readonly right: Expression;
}
/** `operand?`. */
export interface TryOperator extends Node<'TryOperator'> {
  readonly operand: Expression;
}
export interface Await extends Node<'Await'> {
  readonly operand: Expression;
}
export interface Yield extends Node<'Yield'> {
  readonly value: Expression | null;
}
/** `Ok(e)`, `Err(e)`, `Some(e)`, `None`, with or without the prefix `Result::` / `Option::`. */
export interface Outcome extends Node<'Outcome'> {
  readonly tag: 'Ok' | 'Err' | 'Some' | 'None';
  readonly value: Expression | null;
}
/** `Enum::Variant` or `Enum::Variant(args)`. `args` is null without parentheses. */
export interface Variant extends Node<'Variant'> {
  readonly enum: Name;
  readonly variant: Name;
  readonly args: readonly Expression[] | null;
}
/** `throw(args)`. Other than one argument is a compile error, not a parse error. */
export interface Throw extends Node<'Throw'> {
  readonly args: readonly Expression[];
}

export type Expression =
  | IntLiteral
  | FloatLiteral
  | StringLiteral
  | Interpolation
  | BoolLiteral
  | NullLiteral
  | Identifier
  | ArrayLiteral
  | DictLiteral
  | StructLiteral
  | FunctionExpression
  | Call
  | MethodCall
  | Field
  | Index
  | Unary
  | Binary
  | Logical
  | Pipe
  | TryOperator
  | Await
  | Yield
  | Outcome
  | Variant
  | Throw;

// ── Functions ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The shared part of function declarations, function expressions and methods.
 * `self` is a parameter like any other in `params`, the first of a method that declares it.
 */
export interface FunctionNode extends Node<'Function'> {
  readonly name: Name | null;
  readonly params: readonly Name[];
  /** Written with the word `async`. */
  readonly async: boolean;
  /** Written as `func*`. A body that contains `yield` makes a generator without it. */
  readonly generator: boolean;
  readonly returnType: string | null;
  readonly body: Block;
}

// ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Block extends Node<'Block'> {
  readonly statements: readonly Statement[];
}

export interface NamePattern extends Node<'NamePattern'> {
  readonly name: string;
}
export interface IgnorePattern extends Node<'IgnorePattern'> {}
export interface ArrayPattern extends Node<'ArrayPattern'> {
  readonly elements: readonly Pattern[];
  readonly rest: Name | null;
}
export interface DictPattern extends Node<'DictPattern'> {
  readonly names: readonly Name[];
  readonly rest: Name | null;
}
export type Pattern = NamePattern | IgnorePattern | ArrayPattern | DictPattern;

/** `let|mut|const pattern := init`. A bare destructuring is a `let`, with `bare` set. */
export interface Binding extends Node<'Binding'> {
  readonly mode: 'let' | 'mut' | 'const';
  readonly bare: boolean;
  readonly pattern: Pattern;
  readonly init: Expression;
}
export type AssignmentTarget = Identifier | Field | Index;
/** `target := value`, or `target op= value` when `operator` is given. */
export interface Assignment extends Node<'Assignment'> {
  readonly target: AssignmentTarget;
  readonly operator: ArithmeticOperator | null;
  readonly operatorSpan: Span;
  readonly value: Expression;
}
export interface ExpressionStatement extends Node<'ExpressionStatement'> {
  readonly expression: Expression;
}
export interface FunctionDeclaration extends Node<'FunctionDeclaration'> {
  readonly func: FunctionNode & { readonly name: Name };
}
export interface StructDeclaration extends Node<'StructDeclaration'> {
  readonly name: Name;
  readonly fields: readonly Name[];
  readonly methods: readonly (FunctionNode & { readonly name: Name })[];
}
export interface EnumDeclaration extends Node<'EnumDeclaration'> {
  readonly name: Name;
  readonly variants: readonly Name[];
}
/** `import m` when `names` is null, else `from a.b import x, y`. `module` is the dotted path as written. */
/** `script`: a module of JavaScript, named as JavaScript does. */
export interface Import extends Node<'Import'> {
  readonly module: Name;
  readonly script: boolean;
  readonly names: readonly Name[] | null;
}
export interface Export extends Node<'Export'> {
  readonly declaration: Statement;
}
export interface Return extends Node<'Return'> {
  readonly value: Expression | null;
}
export interface Break extends Node<'Break'> {}
export interface Continue extends Node<'Continue'> {}
export interface If extends Node<'If'> {
  readonly test: Expression;
  readonly consequent: Block;
  readonly alternate: Block | If | null;
}
/** `while test`, `loop while test`, and `loop` with a null test. */
export interface While extends Node<'While'> {
  readonly test: Expression | null;
  readonly body: Block;
}
export interface For extends Node<'For'> {
  readonly variable: Name;
  readonly iterable: Expression;
  readonly body: Block;
}
/**
 * `case tag(binding):`. `tag` is `Ok`, `Err`, `Some`, `None` (a prefix `Result::`/`Option::` is dropped),
 * `Enum::Variant`, or any other name.
 */
export interface MatchCase extends Node<'MatchCase'> {
  readonly tag: string;
  readonly binding: Name | null;
  readonly body: Block;
}
export interface Match extends Node<'Match'> {
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
  /** The last `default` block, wherever it stands. */
  readonly fallback: Block | null;
}
export interface TryExcept extends Node<'TryExcept'> {
  readonly body: Block;
  readonly name: Name;
  readonly handler: Block;
}
export interface Spawn extends Node<'Spawn'> {
  readonly body: Block;
}
/** `test`, `test_group`, `test_setup`, `test_teardown`: skipped by a normal run. */
export interface Test extends Node<'Test'> {
  readonly role: 'test' | 'group' | 'setup' | 'teardown';
  readonly name: string | null;
  readonly body: Block;
}

export type Statement =
  | Binding
  | Assignment
  | ExpressionStatement
  | FunctionDeclaration
  | StructDeclaration
  | EnumDeclaration
  | Import
  | Export
  | Return
  | Break
  | Continue
  | If
  | While
  | For
  | Match
  | TryExcept
  | Spawn
  | Test;

/** One source file. */
export interface Program extends Node<'Program'> {
  readonly statements: readonly Statement[];
}

export type AnyNode =
  | Program
  | Block
  | Statement
  | Expression
  | Spread
  | DictEntry
  | FunctionNode
  | MatchCase
  | Pattern;
