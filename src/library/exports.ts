/** What a Ruff module exports, as JavaScript and TypeScript want to know it. */
import type { KindInference } from '../analyse/kinds/infer.js';
import type { Kind } from '../analyse/kinds/kind.js';
import { patternNames } from '../analyse/patterns.js';
import type { FunctionInfo } from '../analyse/scope.js';
import type { Suspension } from '../analyse/suspend.js';
import { walkOwn } from '../analyse/walk.js';
import type { ModuleInput } from '../lower/context.js';
import type { Source } from '../source.js';
import type { Block, Expression, Span, Statement, StructDeclaration } from '../syntax/ast.js';

/** The types that annotations can name without more. */
export type Annotation = 'int' | 'float' | 'string' | 'bool';

export interface Parameter {
  readonly name: string;
  readonly annotation: Annotation | null;
}

export interface FunctionSignature {
  readonly parameters: readonly Parameter[];
  /** What it is declared to give, or is known to give; null: nothing is known. */
  readonly result: Kind | Annotation | 'null' | null;
  readonly isPromise: boolean;
  readonly isGenerator: boolean;
}

interface Common {
  readonly name: string;
  /** Where it is declared. */
  readonly span: Span;
}

export type Export = Common &
  (
    | { readonly kind: 'function'; readonly signature: FunctionSignature }
    | { readonly kind: 'value'; readonly value: Kind | null; readonly signature: FunctionSignature | null }
    | {
        readonly kind: 'struct';
        readonly fields: readonly (Parameter & Common)[];
        readonly methods: readonly (Common & { readonly signature: FunctionSignature })[];
      }
  );

export interface ProgramFacts {
  readonly suspension: Suspension;
  readonly kinds: KindInference | null;
}

/** In the order of their declarations; of several with one name the last counts. */
export function exportsOf(module: ModuleInput, program: ProgramFacts): readonly Export[] {
  const { source, facts } = module;
  const found = new Map<string, Export>();
  for (const { statement, span } of exportStatements(facts.program.statements)) {
    for (const entry of declared(statement, span))
      if (facts.exports.has(entry.name)) found.set(entry.name, entry);
  }
  return [...found.values()];

  function declared(statement: Statement, span: Span): Export[] {
    switch (statement.kind) {
      case 'FunctionDeclaration':
        return [
          {
            kind: 'function',
            name: statement.func.name.name,
            span,
            signature: signatureOf(facts.functions.get(statement.func)!, source, program),
          },
        ];
      case 'StructDeclaration':
        return [structExport(statement, span)];
      case 'Binding':
      case 'Assignment':
        return [...facts.exports.keys()]
          .filter((name) => declaresName(statement, name))
          .map((name) => valueExport(name, span, statement));
      default:
        return [];
    }
  }

  function structExport({ name, fields, methods }: StructDeclaration, span: Span): Export {
    return {
      kind: 'struct',
      name: name.name,
      span,
      fields: fields.map((field) => ({
        name: field.name,
        span: field.span,
        annotation: annotationAfter(source, field.span.end),
      })),
      methods: methods.map((method) => ({
        name: method.name.name,
        span: method.span,
        signature: signatureOf(facts.functions.get(method)!, source, program),
      })),
    };
  }

  function valueExport(name: string, span: Span, statement: Statement): Export {
    const value = soleValue(name, statement);
    if (value?.kind === 'FunctionExpression') {
      const signature = signatureOf(facts.functions.get(value.func)!, source, program);
      return { kind: 'value', name, span, value: null, signature };
    }
    const known = value && program.kinds?.in(facts).nodes.get(value);
    return { kind: 'value', name, span, value: known ?? null, signature: null };
  }

  /** The expression whose value the variable always has. */
  function soleValue(name: string, statement: Statement): Expression | null {
    const variable = facts.exports.get(name);
    if (variable?.assignments.length !== 1 || variable.assignedInside) return null;
    if (statement.kind === 'Binding') return statement.pattern.kind === 'NamePattern' ? statement.init : null;
    return statement.kind === 'Assignment' && !statement.operator ? statement.value : null;
  }
}

function exportStatements(statements: readonly Statement[]): { statement: Statement; span: Span }[] {
  return statements.flatMap((statement) =>
    statement.kind === 'Export' ? [{ statement: statement.declaration, span: statement.span }] : [],
  );
}

function declaresName(statement: Statement, name: string): boolean {
  if (statement.kind === 'Assignment') {
    return statement.target.kind === 'Identifier' && statement.target.name === name;
  }
  return statement.kind === 'Binding' && patternNames(statement.pattern).some((node) => node.name === name);
}

function signatureOf(
  info: FunctionInfo,
  source: Source,
  { suspension, kinds }: ProgramFacts,
): FunctionSignature {
  if (info.node.kind !== 'Function') throw new Error('only functions have signatures');
  const { params, returnType, body } = info.node;
  const isMethod = info.name.includes('.') && params[0]?.name === 'self';
  return {
    parameters: params.slice(isMethod ? 1 : 0).map(({ name, span }) => ({
      name,
      annotation: annotationAfter(source, span.end),
    })),
    result: declaredResult(returnType) ?? (givesNothing(body) ? 'null' : (kinds?.returned(info) ?? null)),
    isPromise: info.colour === 'async' || suspension.isSuspending(info),
    isGenerator: info.colour === 'generator',
  };
}

function declaredResult(type: string | null): Annotation | null {
  return type as Annotation | null;
}

function givesNothing(body: Block): boolean {
  let gives = false;
  walkOwn(body, (node) => {
    if (node.kind === 'Return' && node.value) gives = true;
    return undefined;
  });
  return !gives;
}

/** Annotations mean nothing to a program and are not in the tree; whoever documents it reads them where they stand. */
function annotationAfter(source: Source, offset: number): Annotation | null {
  const found = /^\s*:\s*(int|float|string|bool)\b/.exec(source.text.slice(offset, offset + 200));
  return (found?.[1] ?? null) as Annotation | null;
}
