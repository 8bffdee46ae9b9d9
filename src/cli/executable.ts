/** From a compiled program to what is run: text, and what it imports. */
import type { ImportDeclaration, Program } from 'estree';
import { print } from '../print/print.js';
import type { Source } from '../source.js';
import type { Executable, ExecutableImport } from './execute.js';

export function executableOf(program: Program, sources: readonly Source[]): Executable {
  const imports = program.body.filter((node): node is ImportDeclaration => node.type === 'ImportDeclaration');
  const body = program.body.filter((node) => node.type !== 'ImportDeclaration');
  const printed = print({ ...program, body: [STRICT, ...body] }, { sources });
  return { code: printed.code, imports: imports.map(importOf), map: () => JSON.stringify(printed.map) };
}

/** Modules are strict, functions are not. */
const STRICT: Program['body'][number] = {
  type: 'ExpressionStatement',
  directive: 'use strict',
  expression: { type: 'Literal', value: 'use strict' },
};

function importOf({ source, specifiers }: ImportDeclaration): ExecutableImport {
  const names = specifiers.map((specifier): readonly [string | null, string] => {
    if (specifier.type === 'ImportNamespaceSpecifier') return [null, specifier.local.name];
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') {
      throw new Error(`unexpected ${specifier.type} in a compiled program`);
    }
    return [specifier.imported.name, specifier.local.name];
  });
  return { source: String(source.value), names };
}
