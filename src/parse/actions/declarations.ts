/** Actions for what brings names into a program: bindings, functions, structs, enums, imports. */
import type {
  Binding,
  EnumDeclaration,
  Expression,
  FunctionDeclaration,
  Import,
  Name,
  Pattern,
  Span,
  Statement,
  StructDeclaration,
} from '../../syntax/ast.js';
import type { Actions, Token } from '../match-tree.js';
import { block, list } from './parts.js';

type Member =
  | { readonly field: Name }
  | { readonly method: FunctionDeclaration['func'] }
  /** A token that is skipped. */
  | null;

interface RestElement {
  readonly restName: Name;
}

/** The last one wins. */
function restOf(elements: readonly (Pattern | Name | RestElement)[] | null): Name | null {
  return elements?.filter((element) => 'restName' in element).at(-1)?.restName ?? null;
}

export const declarationActions = {
  Binding: (
    span: Span,
    word: Token,
    pattern: Pattern,
    _annotation: null,
    _define: Token,
    init: Expression,
  ): Binding => ({
    kind: 'Binding',
    id: 0,
    span,
    mode: word.name as Binding['mode'],
    bare: false,
    pattern,
    init,
  }),
  Const: (
    span: Span,
    _const: Token,
    { name, span: nameSpan }: Name,
    _annotation: null,
    _define: Token,
    init: Expression,
  ): Binding => ({
    kind: 'Binding',
    id: 0,
    span,
    mode: 'const',
    bare: false,
    pattern: { kind: 'NamePattern', id: 0, span: nameSpan, name },
    init,
  }),
  Destructuring: (span: Span, _ahead: null, pattern: Pattern, _define: Token, init: Expression): Binding => ({
    kind: 'Binding',
    id: 0,
    span,
    mode: 'let',
    bare: true,
    pattern,
    init,
  }),
  DestructuringAhead: () => null,

  patternName: (span: Span, name: string): Pattern =>
    name === '_' ? { kind: 'IgnorePattern', id: 0, span } : { kind: 'NamePattern', id: 0, span, name },
  ArrayPattern: (span: Span, _open: null, elements: (Pattern | RestElement)[] | null): Pattern => ({
    kind: 'ArrayPattern',
    id: 0,
    span,
    elements: (elements ?? []).filter((element) => 'kind' in element),
    rest: restOf(elements),
  }),
  ArrayPatternElements: list<Pattern | RestElement>,
  DictPattern: (span: Span, _open: null, elements: (Name | RestElement)[] | null): Pattern => ({
    kind: 'DictPattern',
    id: 0,
    span,
    names: (elements ?? []).filter((element) => 'name' in element),
    rest: restOf(elements),
  }),
  DictPatternElements: list<Name | RestElement>,
  Rest: (_span: Span, _dots: null, restName: Name): RestElement => ({ restName }),

  Annotation: () => null,
  FieldAnnotation: () => null,
  ResultType: () => null,
  OptionType: () => null,

  FunctionDeclaration: (
    span: Span,
    async: boolean,
    star: Token | null,
    name: Name,
    params: Name[],
    returnType: string | null,
    open: Token,
    statements: Statement[],
    close: Token,
  ): FunctionDeclaration => ({
    kind: 'FunctionDeclaration',
    id: 0,
    span,
    func: {
      kind: 'Function',
      id: 0,
      span,
      name,
      params,
      async,
      generator: star !== null,
      returnType,
      body: block(open, statements, close),
    },
  }),
  FunctionWord_async: () => true,
  FunctionWord_plain: () => false,
  Parameters: (_span: Span, _open: Token, params: Name[] | null) => params ?? [],
  ParameterList: list<Name>,
  Parameter: (_span: Span, name: Name) => name,
  ReturnType: (_span: Span, _arrow: null, type: Token) => type.name,

  Struct: (span: Span, _struct: Token, name: Name, _open: Token, members: Member[]): StructDeclaration => ({
    kind: 'StructDeclaration',
    id: 0,
    span,
    name,
    fields: members.flatMap((member) => (member && 'field' in member ? [member.field] : [])),
    methods: members.flatMap((member) => (member && 'method' in member ? [member.method] : [])),
  }),
  Method: (_span: Span, { func }: FunctionDeclaration): Member => ({ method: func }),
  StructField: (_span: Span, field: Name): Member => ({ field }),
  skippedToken: (): Member => null,

  Enum: (span: Span, _enum: Token, name: Name, _open: Token, variants: Name[] | null): EnumDeclaration => ({
    kind: 'EnumDeclaration',
    id: 0,
    span,
    name,
    variants: variants ?? [],
  }),
  EnumVariants: list<Name>,

  Import_ruff: wholeImport(false),
  Import_script: wholeImport(true),
  FromImport_ruff: (
    span: Span,
    _from: Token,
    first: Name,
    _dots: null[],
    parts: Name[],
    _import: Token,
    name: Name,
    _commas: null[],
    names: Name[],
  ): Import => ({
    kind: 'Import',
    id: 0,
    span,
    module: dotted([first, ...parts]),
    script: false,
    names: [name, ...names],
  }),
  FromImport_script: (
    span: Span,
    _from: Token,
    module: Name,
    _import: Token,
    name: Name,
    _commas: null[],
    names: Name[],
  ): Import => ({ kind: 'Import', id: 0, span, module, script: true, names: [name, ...names] }),
} satisfies Actions;

function wholeImport(script: boolean) {
  return (span: Span, _import: Token, module: Name): Import => ({
    kind: 'Import',
    id: 0,
    span,
    module,
    script,
    names: null,
  });
}

function dotted(parts: readonly Name[]): Name {
  return {
    id: 0,
    name: parts.map((part) => part.name).join('.'),
    span: { start: parts[0]!.span.start, end: parts.at(-1)!.span.end },
  };
}
