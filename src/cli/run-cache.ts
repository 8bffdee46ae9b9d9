/** Programs as they were last compiled, for runs. */
import { filesOf, InputRecord, type Inputs } from '../cache/inputs.js';
import { Store, type Stored } from '../cache/store.js';
import { v8Variant } from '../parts/v8-variant.js';
import type { Source } from '../source.js';
import type { Executable, ExecutableImport, KeptCode } from './execute.js';

/** V8 compiles less code sooner than what it has compiled is read. */
const LONG = 4000;

/** The parts are the code, its map and, if that is kept, the code as V8 has compiled it. */
interface Data {
  readonly imports: readonly ExecutableImport[];
  /** Which V8 it was. */
  readonly variant: string | null;
}

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
      imports: (stored.data as Data).imports,
      map: () => map!.toString(),
      ...(code!.length >= LONG && { kept: this.#keptCode(stored) }),
    };
  }

  /** A program that runs from the cache is likely to do so again. */
  #keptCode({ inputs, data, parts: [code, map, compiled] }: Stored): KeptCode {
    const variant = v8Variant();
    const { imports, variant: known } = data as Data;
    return {
      load: () => (known === variant ? compiled! : null),
      save: (fresh) => this.#save(inputs, { imports, variant }, [code!, map!, fresh]),
    };
  }

  /** The files that the program depends on. */
  get files(): readonly string[] {
    return this.#stored ? filesOf(this.#stored) : this.record.files;
  }

  save(main: Source, { code, imports, map }: Executable): void {
    if (!this.#store) return;
    this.record.read(main.name, main.text);
    this.#save(this.record.inputs, { imports, variant: null }, [Buffer.from(code), Buffer.from(map())]);
  }

  #save(inputs: Inputs, data: Data, parts: readonly Buffer[]): void {
    this.#store?.save(this.#key, inputs, data, parts);
  }
}
