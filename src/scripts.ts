/**
 * Imports of JavaScript modules: `import "node:os"`, `from "lodash-es" import chunk`, `import "./table.json"`. They are an
 * extension of the language, told from imports of Ruff modules by the quotes.
 */
import { KEYWORDS } from './parse/tokens.js';
import type { AnyNode, Import } from './syntax/ast.js';

/** The name that a whole JavaScript module is bound to: `os`, `lodash_es`, `table`. */
export function scriptName(specifier: string): string {
  const last = specifier.replace(/[?#].*$/, '').replace(/^.*[/:](?=[^/:])/, '');
  const name = last
    .replace(/\.(?:[cm]?[jt]sx?|json)$/, '')
    .replace(/[^A-Za-z0-9_]/g, '_')
    .replace(/^(?=\d|$)/, '_');
  return KEYWORDS.has(name) ? `${name}_` : name;
}

/** Whether the quoted name could be that of a Ruff module, whose quotes are a mistake. */
export function isPlainWord(specifier: string): boolean {
  return /^[A-Za-z_]\w*$/.test(specifier);
}

export function isScriptImport(node: AnyNode): node is Import & { readonly script: true } {
  return node.kind === 'Import' && node.script;
}

/** The program of a JavaScript import, with the file that it stands in: what finds the module may need both. */
export interface ScriptPlace {
  readonly specifier: string;
  /** The Ruff file. */
  readonly importer: string;
}

const SCHEME = 'ruffjs-script:';

/** Both in one text, for tools that take a specifier. */
export function encodeScript({ specifier, importer }: ScriptPlace): string {
  return `${SCHEME}${encodeURIComponent(importer)}:${specifier}`;
}

export function decodeScript(text: string): ScriptPlace | null {
  if (!text.startsWith(SCHEME)) return null;
  const [importer = '', ...specifier] = text.slice(SCHEME.length).split(':');
  return { importer: decodeURIComponent(importer), specifier: specifier.join(':') };
}
