import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { settle } from '../calls.js';
import type { Context } from '../context.js';
import { locate } from '../location.js';

/** An import runs the module, the first time, and makes variables of what it takes from it. */
export function Import(node: ast.Import, ctx: Context): Statement[] {
  if (node.script) return importScript(node, ctx);
  const module = ctx.moduleReference(ctx.module.imports.get(node.module.name) ?? node.module.name);
  const load = locate(ctx.core('importModule', module), node.span, ctx, node.module.span);
  const loaded = settle(node, load, ctx);
  const bindings = ctx.facts.importBindings.get(node) ?? [];
  const namespace = bindings.find(({ name }) => name === null);
  return [
    namespace ? b.statement(b.assign(ctx.variable(namespace.variable), loaded)) : b.statement(loaded),
    ...bindings.flatMap(({ name, variable }) => {
      if (name === null) return [];
      const span = node.names?.find((written) => written.name === name)?.span ?? node.span;
      const value = locate(ctx.core('importName', module, b.literal(name)), span, ctx);
      return [b.statement(b.assign(ctx.variable(variable), value))];
    }),
  ];
}

/** A JavaScript module is there when the program starts; the import makes variables of what it takes from it. */
function importScript(node: ast.Import, ctx: Context): Statement[] {
  const { name: specifier, span } = node.module;
  const script = ctx.scriptReference(specifier, ctx.module);
  return (ctx.facts.importBindings.get(node) ?? []).map(({ name, variable }) => {
    const value =
      name === null
        ? b.call(ctx.imports.interop('scriptModule'), script)
        : b.call(
            ctx.imports.interop('scriptExport'),
            b.member(script, /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) ? name : b.literal(name)),
            b.literal(name),
            b.literal(specifier),
          );
    const at = node.names?.find((written) => written.name === name)?.span ?? span;
    return b.statement(b.assign(ctx.variable(variable), locate(value, node.span, ctx, at)));
  });
}
