/** `runtime-lib/builtins.generated.ts`: all builtins as one module with types, for JavaScript and TypeScript. */
import { byFamily } from './documentation.mjs';
import { TYPE_IMPORTS, typescriptOf } from './types.mjs';

export function declarationsOf(builtins) {
  // `Promise.all` is another way to write `promise_all`, and no identifier.
  const families = byFamily(builtins).map(([module, members]) => [
    module,
    members.filter(({ name }) => /^\w+$/.test(name)),
  ]);
  const imports = families.map(([module]) => `import * as ${local(module)} from './builtins/${module}.js';`);
  const exports = families.flatMap(([module, members]) =>
    members.map((of) => declaration(of, local(module))),
  );
  return `${HEAD}${imports.join('\n')}\n${TYPE_IMPORTS}\n\n${BUILTIN}\n${exports.join('\n')}`;
}

/** The name that a family has in the file: no builtin ends in an underscore. */
function local(module) {
  return `${module.replaceAll('-', '_')}_`;
}

function declaration(of, family) {
  const examples = of.examples.map((example) => ` * @example ${example}\n`).join('');
  const comment = `/**\n * ${of.text}\n${examples} */\n`.replaceAll(/\*\/(?!\n$)/g, '*\\/');
  const type = of.constant ? typescriptOf(of.returns) : `Builtin<${callType(of)}>`;
  const value = `${family}.${of.exported}`;
  // What a call gives is `any` in the definitions, and `never` is the one type that this is not assignable to.
  const typed = of.returns === 'never' ? ` = ${value} as ${type}` : `: ${type} = ${value}`;
  return `${comment}export const ${of.name}${typed};\n`;
}

function callType(of) {
  const params = of.params.map((param, i) => {
    const type = typescriptOf(param.type);
    const name = RESERVED.has(param.name) ? `${param.name}_` : param.name;
    if (param.rest) return `...${name}: ${type.includes('|') ? `(${type})` : type}[]`;
    const mayEndHere = of.params.slice(i).every(({ optional, rest }) => optional || rest);
    return `${name}${param.optional && mayEndHere ? '?' : ''}: ${type}`;
  });
  const returns = typescriptOf(of.returns);
  return `(${params.join(', ')}) => ${of.suspends ? `${returns} | Promise<${returns}>` : returns}`;
}

/** Words that no JavaScript parameter may have for a name. */
const RESERVED = new Set([
  'case',
  'class',
  'const',
  'default',
  'delete',
  'enum',
  'for',
  'function',
  'in',
  'new',
  'with',
]);

const HEAD = `/**
 * The builtins of the language under their names, with their types: \`import { parse_toml } from 'ruffjs/builtins'\`.
 * Written by scripts/generate-catalogue.mjs from the definitions in runtime-lib/builtins; not to be changed by hand.
 */
`;

const BUILTIN = `/**
 * A builtin as JavaScript calls it: with Ruff values, for a Ruff value, or an error. One that waits gives a promise when
 * it has to. Its name, parameters and so on are in \`builtin\`.
 */
export type Builtin<Call> = Call & { readonly builtin: BuiltinMeta };
`;
