/**
 * Makes the parts of the command (`src/parts/parts.ts`) of the chunks that esbuild writes: modules become scripts, whose
 * value says what the parts in them need and how to run them.
 *
 *     import { a as b } from './x.js';           const { a: b } = $use('./run/x');
 *     const c = await import('./y.js');    →     const c = await $later('y/y');
 *     export { b, c };                           return { b, c };
 *
 * So imported variables are constants: a part must not export what it assigns later, which is checked.
 */
import { isBuiltin } from 'node:module';
import { parse } from 'acorn';
import { nameOf } from './packs.mjs';

/**
 * @param outputFiles of a build that wrote nothing
 * @param fileOf the files of chunks, by their names; a file of its own for others
 * @returns texts by the names of files
 */
export function partsOf(outputFiles, fileOf = new Map()) {
  const addressOf = (name) => `${fileOf.get(name) ?? name}/${name}`;
  const parts = outputFiles.map(({ path, text }) => partOf(nameOf(path), text, addressOf));
  const imports = new Map(parts.map(({ address, imported }) => [address, imported]));
  const done = new Set();
  for (const { address } of parts) refuseCircle(address, imports, [], done);
  const files = new Map();
  for (const { address, entry } of parts) {
    const [file] = address.split('/');
    files.set(file, [...(files.get(file) ?? []), entry]);
  }
  return new Map(Array.from(files, ([file, entries]) => [file, `({${entries}})\n`]));
}

/** A part runs when all that it imports has run. */
function refuseCircle(address, imports, path, done) {
  if (path.includes(address)) throw new Error(`parts import each other: ${[...path, address].join(' → ')}`);
  if (done.has(address)) return;
  for (const imported of imports.get(address)) refuseCircle(imported, imports, [...path, address], done);
  done.add(address);
}

function partOf(name, text, addressOf) {
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  const parts = new Set();
  const packages = new Set();
  const edits = [];
  const exported = [];
  const replace = ({ start, end }, by) => edits.push({ start, end, by });

  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') replace(statement, importOf(statement));
    else if (statement.type === 'ExportNamedDeclaration' && !statement.source && !statement.declaration) {
      exported.push(...statement.specifiers);
      replace(statement, '');
    } else if (statement.type.startsWith('Export')) {
      throw new Error(`${name}: what is exported like this is not known here: ${statement.type}`);
    }
  }
  const locals = new Set(exported.map(({ local }) => local.name));
  walk(program, (node) => {
    if (node.type === 'ImportExpression') replace(calleeOf(node), importCall(node));
    if (node.type === 'MetaProperty') replace(node, '$meta');
    const target = node.type === 'AssignmentExpression' ? node.left : node.argument;
    const isUpdate = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    if (isUpdate && target.type === 'Identifier' && locals.has(target.name)) {
      throw new Error(`${name}: ${target.name} is exported and assigned`);
    }
  });
  const values = exported.map(({ exported: as, local }) => `${as.name}:${local.name}`);
  const needs = `parts:${JSON.stringify([...parts])},packages:${JSON.stringify([...packages])}`;
  const link = `link($use,$later,$load,$meta){"use strict";${apply(text, edits)}return{${values}}}`;
  return {
    address: addressOf(name),
    imported: [...parts],
    entry: `${JSON.stringify(name)}:{${needs},${link}}`,
  };

  function importOf({ source: { value }, specifiers }) {
    const isPart = value.startsWith('./');
    if (isPart) parts.add(addressOf(nameOf(value)));
    else if (!isBuiltin(value)) packages.add(value);
    const used = `$use(${JSON.stringify(isPart ? `./${addressOf(nameOf(value))}` : value)})`;
    const names = specifiers.filter(({ type }) => type === 'ImportSpecifier');
    const named = names.map(({ imported, local }) => `${imported.name}:${local.name}`);
    const [whole] = specifiers.filter(({ type }) => type !== 'ImportSpecifier');
    if (!whole) return named.length > 0 ? `const{${named}}=${used};` : `${used};`;
    // The default export of Node's own modules is the module.
    const ofPackage = whole.type === 'ImportDefaultSpecifier' && !isBuiltin(value) ? '.default' : '';
    return `const ${whole.local.name}=${used}${ofPackage}${named.length > 0 ? `,{${named}}=${used}` : ''};`;
  }

  /** The word `import`, up to its argument. */
  function calleeOf({ start, source }) {
    return { start, end: isPartName(source) ? source.end : start + 'import'.length };
  }

  function importCall({ source }) {
    return isPartName(source) ? `$later(${JSON.stringify(addressOf(nameOf(source.value)))}` : '$load';
  }
}

function isPartName({ type, value }) {
  return type === 'Literal' && /^\.\/[^/]+\.js$/.test(value);
}

function apply(text, edits) {
  let result = '';
  let at = 0;
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

function walk(node, visit) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
