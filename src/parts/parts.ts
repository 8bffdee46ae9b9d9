/**
 * The command in parts that are loaded when they are needed: scripts that `scripts/parts.mjs` makes of esbuild's modules.
 *
 * Node compiles a module whenever a process loads it, which takes longer than running it, and loads modules
 * asynchronously. Of a script the compiled form can be kept (`code-cache.ts`), in every version of Node, and it is read
 * where it is needed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.js';

export type Exports = Readonly<Record<string, unknown>>;

/** The script of a file evaluates to its parts, by name. A part is called by the names of its file and its own: `run/main`. */
interface Part {
  /** Parts that it imports. */
  readonly parts: readonly string[];
  /** npm packages that it imports; of Node's modules one need not know before. */
  readonly packages: readonly string[];
  /** Runs the part. */
  readonly link: (
    use: (name: string) => unknown,
    later: (name: string) => Promise<unknown>,
    load: (specifier: string) => Promise<unknown>,
    meta: { readonly url: string },
  ) => Exports;
}

/** Node's ways to load what is no part; both look from the package. */
export interface NodeLoaders {
  readonly require: (specifier: string) => unknown;
  readonly load: (specifier: string) => Promise<unknown>;
}

export class Parts {
  readonly #files = new Map<string, Readonly<Record<string, Part>>>();
  readonly #linked = new Map<string, Exports>();
  readonly #packages = new Map<string, unknown>();
  readonly #meta: { readonly url: string };

  /** @param root the folder that has `parts/` */
  constructor(
    private readonly root: string,
    private readonly node: NodeLoaders,
    private readonly code: CodeCache | null,
  ) {
    // What a part finds from its own place is found from there.
    this.#meta = {
      get url() {
        return pathToFileURL(join(root, 'cli.cjs')).href;
      },
    };
  }

  /** A part that imports no packages, nor do those that it imports. */
  now(name: string): Exports {
    const linked = this.#linked.get(name);
    if (linked) return linked;
    const exports = this.#part(name).link(
      (used) => this.#use(used),
      (part) => this.later(part),
      this.node.load,
      this.#meta,
    );
    this.#linked.set(name, exports);
    const [file = '', part = ''] = name.split('/');
    this.code?.ran(file, part);
    return exports;
  }

  async later(name: string): Promise<Exports> {
    if (!this.#linked.has(name)) await this.#loadPackages(name);
    return this.now(name);
  }

  #use(name: string): unknown {
    if (name.startsWith('./')) return this.now(name.slice(2));
    return this.#packages.get(name) ?? this.node.require(name);
  }

  async #loadPackages(name: string): Promise<void> {
    if (this.#linked.has(name)) return;
    const { parts, packages } = this.#part(name);
    for (const part of parts) await this.#loadPackages(part);
    for (const specifier of packages) this.#packages.set(specifier, await this.node.load(specifier));
  }

  #part(address: string): Part {
    const [file = '', name = ''] = address.split('/');
    let parts = this.#files.get(file);
    if (!parts) {
      const filename = join(this.root, 'parts', `${file}.cjs`);
      const text = readFileSync(filename, 'latin1');
      const script = this.code ? this.code.compile(file, text, filename) : new Script(text, { filename });
      parts = script.runInThisContext() as Readonly<Record<string, Part>>;
      this.#files.set(file, parts);
    }
    return parts[name]!;
  }
}
