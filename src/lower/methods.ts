/**
 * Methods that are called directly. A struct that is declared once, at the top level, has its methods as functions of the
 * module, beside being registered by its name; a call on a value that is certainly such a struct goes straight to them.
 */
import type { Identifier, Statement } from 'estree';
import type { FunctionInfo } from '../analyse/scope.js';
import type { StructDeclaration } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerFunctionDeclaration } from './functions.js';
import { toIdentifier } from './js-names.js';
import { locate } from './location.js';

/** Names of the functions that hold the methods of top-level structs of one module. */
export class MethodNames {
  readonly #names = new Map<FunctionInfo, string>();
  readonly #taken = new Set<string>();

  add(method: FunctionInfo): void {
    const base = `$${toIdentifier(method.name.replace('.', '_'))}`;
    let name = base;
    for (let n = 1; this.#taken.has(name); n++) name = `${base}$${n}`;
    this.#taken.add(name);
    this.#names.set(method, name);
  }

  of(method: FunctionInfo): Identifier | null {
    const name = this.#names.get(method);
    return name === undefined ? null : b.id(name);
  }
}

/** Structs whose statements stand directly at the top level. */
export function topLevelStructs(ctx: Context): StructDeclaration[] {
  return ctx.facts.program.statements.flatMap((statement) => {
    const declaration = statement.kind === 'Export' ? statement.declaration : statement;
    return declaration.kind === 'StructDeclaration' ? [declaration] : [];
  });
}

/** The functions of all methods of top-level structs. */
export function methodFunctions(structs: readonly StructDeclaration[], ctx: Context): Statement[] {
  const methods = structs.flatMap((struct) => struct.methods.map((method) => ctx.functionInfo(method)));
  for (const method of methods) ctx.methodNames.add(method);
  return methods.map((method) =>
    locate(
      lowerFunctionDeclaration(method, ctx.methodNames.of(method)!, ctx),
      method.node.span,
      ctx,
      undefined,
      method.name,
    ),
  );
}

/** The function to call for a method, if its struct has certainly been declared by now. */
export function directMethod(method: FunctionInfo, count: number, ctx: Context): Identifier | null {
  const { node } = method;
  if (node.kind !== 'Function') return null;
  const takesSelf = node.params[0]?.name === 'self';
  if (node.params.length - (takesSelf ? 1 : 0) !== count) return null;
  return isDeclared(method, ctx) ? ctx.methodNames.of(method) : null;
}

/** A method is there once its struct's statement, which is the first that reaches it, has run. */
function isDeclared(method: FunctionInfo, ctx: Context): boolean {
  const { info } = ctx.fn;
  if (info.isModule) return ctx.ordinal > method.reachableFrom;
  const struct = method.name.slice(0, method.name.indexOf('.') + 1);
  return info.reachableFrom > method.reachableFrom || info.name.startsWith(struct);
}
