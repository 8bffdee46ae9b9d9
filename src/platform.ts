/** Where a program is to run, and what that means for the library. */
import { type CatalogueEntry, catalogue } from './analyse/catalogue.generated.js';

export type Platform = 'node' | 'browser';

/** The builtins that there are; of those that there are not the entry has no module. */
export function builtinsOn(platform: Platform): ReadonlyMap<string, CatalogueEntry> {
  return platform === 'node' ? catalogue : (browserBuiltins ??= withoutNode());
}

let browserBuiltins: ReadonlyMap<string, CatalogueEntry> | undefined;

function withoutNode(): ReadonlyMap<string, CatalogueEntry> {
  return new Map(
    [...catalogue].map(([name, entry]) => [name, entry.nodeOnly ? { ...entry, module: null } : entry]),
  );
}
