/** The packages that a bundle does not hold, but needs installed beside it when the program comes to use them. */
import type { Node, Program } from 'estree';
import { OPTIONAL_PACKAGES, type OptionalPackage } from '../../runtime-lib/host/packages.js';
import { isNode } from '../js-node.js';

export type PackageName = keyof typeof OPTIONAL_PACKAGES;

export const PACKAGE_NAMES = Object.keys(OPTIONAL_PACKAGES) as PackageName[];

/** The builtins that are told by a text which database it is, and the package of each. */
const CONNECTING = ['db_connect', 'db_pool'];
const PACKAGE_OF_KIND: Readonly<Record<string, PackageName>> = {
  sqlite: '@sqlite.org/sqlite-wasm',
  postgres: 'pg',
  postgresql: 'pg',
  mysql: 'mysql2',
};
const DATABASE_PACKAGES = new Set(Object.values(PACKAGE_OF_KIND));

/** Of the packages that a bundle refers to those that the program can come to use. */
export function neededPackages(program: Program, referred: readonly PackageName[]): OptionalPackage[] {
  const kinds = databaseKinds(program);
  const databases = kinds && new Set([...kinds].map((kind) => PACKAGE_OF_KIND[kind.toLowerCase()]));
  return referred
    .filter((name) => !databases || !DATABASE_PACKAGES.has(name) || databases.has(name))
    .map((name) => OPTIONAL_PACKAGES[name]);
}

/** What databases a program connects to; undefined if it decides that when it runs. */
function databaseKinds(program: Program): Set<string> | undefined {
  const names = connectingNames(program);
  const kinds = new Set<string>();
  let isKnown = true;
  visit(program.body.filter(({ type }) => type !== 'ImportDeclaration'));
  return isKnown ? kinds : undefined;

  function visit(part: unknown): void {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isNode<Node>(part)) visitNode(part);
  }

  function visitNode(node: Node): void {
    if (node.type === 'CallExpression' && isConnecting(node.callee)) {
      const [kind] = node.arguments;
      if (kind?.type === 'Literal' && typeof kind.value === 'string') kinds.add(kind.value);
      else isKnown = false;
      visit(node.arguments);
      return;
    }
    // As a value it may be called with anything.
    if (isConnecting(node)) isKnown = false;
    Object.values(node).forEach(visit);
  }

  function isConnecting(node: Node): boolean {
    return node.type === 'Identifier' && names.has(node.name);
  }
}

/** What the builtins are called in the program. */
function connectingNames(program: Program): Set<string> {
  const names = new Set<string>();
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration') continue;
    for (const specifier of node.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
      if (CONNECTING.includes(specifier.imported.name)) names.add(specifier.local.name);
    }
  }
  return names;
}
