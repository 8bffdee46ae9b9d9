/** Says for each function of a program whether it may have to wait, and by which chain of calls. */
import type { FunctionInfo } from './analyse/scope.js';
import type { Suspension } from './analyse/suspend.js';
import { analyse } from './analysis.js';
import type { CompileOptions } from './compile.js';
import type { ModuleInput } from './lower/context.js';
import { scriptsSeenFrom } from './modules.js';
import { parse } from './parse/index.js';
import type { Source } from './source.js';

export interface Explanation {
  /** As call stacks show it; `<lambda>` for one without a name. */
  readonly name: string;
  /** `file:line:column` of the function. */
  readonly at: string;
  readonly verdict: string;
  /** One line for each call of the chain, the last one a builtin that waits. */
  readonly chain: readonly string[];
}

/** null when the program does not parse. */
export function explain(source: Source, options: CompileOptions): readonly Explanation[] | null {
  const { program, diagnostics } = parse(source, scriptsSeenFrom(null, options.host));
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return null;
  const { modules, suspension } = analyse(source, program, { ...options, parse });
  return modules.flatMap((module) =>
    [...module.facts.functions.values()]
      .filter((info) => info.node.kind === 'Function')
      .sort((a, b) => a.node.span.start - b.node.span.start)
      .map((info) => explainFunction(info, modules, module, suspension)),
  );
}

function explainFunction(
  info: FunctionInfo,
  modules: readonly ModuleInput[],
  module: ModuleInput,
  suspension: Suspension,
): Explanation {
  const at = place(module.source, info.node.span.start);
  const name = nameOf(info);
  if (info.colour === 'async')
    return { name, at, verdict: 'is asynchronous: a call gives a promise', chain: [] };
  if (info.colour === 'generator') return { name, at, verdict: 'is a generator: it cannot wait', chain: [] };
  if (!suspension.isSuspending(info)) return { name, at, verdict: 'does not wait', chain: [] };
  return { name, at, verdict: 'may wait: its calls are awaited', chain: chainOf(info, modules, suspension) };
}

function chainOf(info: FunctionInfo, modules: readonly ModuleInput[], suspension: Suspension): string[] {
  const chain: string[] = [];
  const seen = new Set<FunctionInfo>();
  for (let at: FunctionInfo | null = info; at && !seen.has(at); ) {
    seen.add(at);
    const reason = suspension.reason(at);
    const current: FunctionInfo = at;
    const module = modules.find(({ facts }) => facts.functions.get(current.node) === current);
    if (!reason || !module) break;
    const { target } = reason;
    const callee = typeof target === 'string' ? `${target}, which waits` : nameOf(target);
    chain.push(`${place(module.source, reason.call.start)} ${nameOf(at)} calls ${callee}`);
    at = typeof target === 'string' ? null : target;
  }
  return chain;
}

function nameOf(info: FunctionInfo): string {
  if (info.isModule) return 'the top level of a module';
  return info.name === '' ? '<lambda>' : info.name;
}

function place(source: Source, offset: number): string {
  const { line, column } = source.position(offset);
  return `${source.name}:${line}:${column}`;
}
