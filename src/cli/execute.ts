/**
 * Runs a compiled program in this process, without writing or bundling anything: the program's text becomes a function
 * whose parameters are what it imports, taken from the runtime that is part of this command.
 */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { compileFunction } from 'node:vm';
import type { ImportDeclaration, Program } from 'estree';
import { type PositionMap, registerMap } from '../../runtime-lib/core/source-maps.js';
import { type Printed, print } from '../print/print.js';
import { decodeScript } from '../scripts.js';
import type { Source } from '../source.js';
import { loadRuntime } from './runtime-modules.js';
import { loadScript } from './script-files.js';

/** The name of the code in JavaScript stacks. */
const PROGRAM = 'ruffjs:program';

export async function execute(program: Program, sources: readonly Source[]): Promise<void> {
  const imports = program.body.filter((node): node is ImportDeclaration => node.type === 'ImportDeclaration');
  const body = program.body.filter((node) => node.type !== 'ImportDeclaration');
  const printed = print({ ...program, body: [STRICT, ...body] }, { sources });
  registerMap(PROGRAM, new LazyMap(printed));

  const bindings: [local: string, value: unknown][] = [];
  // JavaScript modules may print: they are loaded in the order in which they are imported.
  for (const node of imports) bindings.push(...(await bind(node)));
  const names = bindings.map(([local]) => local);
  const main = compileFunction(printed.code, names, { filename: PROGRAM });
  main(...bindings.map(([, value]) => value));
}

/** Modules are strict, functions are not. */
const STRICT: Program['body'][number] = {
  type: 'ExpressionStatement',
  directive: 'use strict',
  expression: { type: 'Literal', value: 'use strict' },
};

/** The local names of an import with their values. */
async function bind({ source, specifiers }: ImportDeclaration): Promise<[local: string, value: unknown][]> {
  const script = decodeScript(String(source.value));
  const module = await (script ? loadScript(script) : loadRuntime(String(source.value)));
  return specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return [specifier.local.name, module];
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') {
      throw new Error(`unexpected ${specifier.type} in a compiled program`);
    }
    return [specifier.local.name, module[specifier.imported.name]];
  });
}

/** The map is made when an error is shown. */
class LazyMap implements PositionMap {
  #map: SourceMap | undefined;

  constructor(private readonly printed: Printed) {}

  get payload(): SourceMapPayload {
    return this.#made().payload;
  }

  findEntry(line: number, column: number): ReturnType<SourceMap['findEntry']> {
    return this.#made().findEntry(line, column);
  }

  #made(): SourceMap {
    return (this.#map ??= new SourceMap(this.printed.map as unknown as SourceMapPayload));
  }
}
