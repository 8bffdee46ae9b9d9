/** What is wrong with imports of JavaScript modules. */
import type { ModuleFacts, Problem } from './analyse/facts.js';
import type { ModuleHost } from './compile.js';

export interface ScriptRules {
  readonly host: ModuleHost;
  readonly strict?: boolean;
}

/** @param path the file as the host calls it; null for the main file */
export function scriptProblems(
  { importBindings }: ModuleFacts,
  path: string | null,
  { host, strict }: ScriptRules,
): Problem[] {
  return [...importBindings.keys()].flatMap(({ script, module: { name, span } }) => {
    if (!script) return [];
    if (strict) return [{ message: 'importing a JavaScript module is an extension of the language', span }];
    if (host.hasScript?.(name, path) ?? true) return [];
    return [{ message: `JavaScript module not found: ${name}`, span, hint: advice(name) }];
  });
}

function advice(specifier: string): string {
  if (/^\.{0,2}\//.test(specifier))
    return 'the path is seen from the folder of this file, and includes the ending';
  if (specifier.startsWith('node:')) return 'Node has no such module';
  const [name = '', second = ''] = specifier.split('/');
  return `npm install ${name.startsWith('@') ? `${name}/${second}` : name}`;
}
