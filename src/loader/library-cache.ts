/** Libraries as they were last compiled, for those who import Ruff files one by one. */
import type { Inputs } from '../cache/inputs.js';
import { Store } from '../cache/store.js';
import type { CompiledLibrary, LibraryModule } from '../library/compile.js';

/** A module with its code as text. */
interface StoredModule extends Omit<LibraryModule, 'face' | 'definition'> {
  readonly face: number;
  readonly definition: number;
}

export class LibraryCache {
  readonly #store = Store.open();

  load(entries: Iterable<string>): CompiledLibrary | null {
    const stored = this.#store?.load(keyOf(entries));
    if (!stored) return null;
    const code = (at: number) => ({
      code: String(stored.parts[at]),
      get map() {
        return JSON.parse(String(stored.parts[at + 1]));
      },
    });
    const modules = (stored.data as readonly StoredModule[]).map((module) => ({
      ...module,
      face: code(module.face),
      definition: code(module.definition),
    }));
    return { diagnostics: [], modules: new Map(modules.map((module) => [module.path, module])) };
  }

  /** Keeps what had nothing to say: who sees a warning sees it again the next time. */
  save(entries: Iterable<string>, { diagnostics, modules }: CompiledLibrary, inputs: Inputs): void {
    if (!this.#store || diagnostics.length > 0) return;
    const parts: Buffer[] = [];
    const add = ({ code, map }: { code: string; map: object }): number =>
      parts.push(Buffer.from(code), Buffer.from(JSON.stringify(map))) - 2;
    const data = [...modules.values()].map((module) => ({
      ...module,
      face: add(module.face),
      definition: add(module.definition),
    }));
    this.#store.save(keyOf(entries), inputs, data, parts);
  }
}

function keyOf(entries: Iterable<string>): string {
  return JSON.stringify(['library', process.cwd(), ...[...entries].sort()]);
}
