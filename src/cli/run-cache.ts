/** Programs as they were last compiled, for runs. */
import { filesOf, InputRecord, type Inputs } from '../cache/inputs.js';
import { Store } from '../cache/store.js';
import type { Source } from '../source.js';
import type { Executable, ExecutableImport } from './execute.js';

export class RunCache {
  readonly #store: Store | null;
  readonly #key: string;
  /** What the compilation at hand reads. */
  readonly record = new InputRecord();
  #stored: Inputs | null = null;

  /** @param file as the user named it: errors show that name. */
  constructor(file: string, enabled: boolean) {
    this.#store = enabled && !process.env.RUFFJS_CHECKED_BUILD ? Store.open() : null;
    // Where modules are looked for depends on the current folder.
    this.#key = JSON.stringify(['run', process.cwd(), file]);
  }

  load(): Executable | null {
    const stored = this.#store?.load(this.#key);
    if (!stored) return null;
    this.#stored = stored.inputs;
    const [code, map] = stored.parts;
    return {
      code: code!.toString(),
      imports: stored.data as readonly ExecutableImport[],
      map: () => map!.toString(),
    };
  }

  /** The files that the program depends on. */
  get files(): readonly string[] {
    return this.#stored ? filesOf(this.#stored) : this.record.files;
  }

  save(main: Source, { code, imports, map }: Executable): void {
    if (!this.#store) return;
    this.record.read(main.name, main.text);
    this.#store.save(this.#key, this.record.inputs, imports, [code, map()]);
  }
}
