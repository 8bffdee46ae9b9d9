/** What all bundlers are given: the JavaScript of a Ruff file, what it depends on, and what is wrong with it. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import { modulePath } from '../cli/library-files.js';
import { writeAtomically } from '../cli/write-file.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compileLibrary } from '../library/compile.js';
import { LibrarySession } from '../library/session.js';
import type { Platform } from '../platform.js';
import { BuildFiles } from './files.js';
import type { PluginOptions } from './options.js';

/** A Ruff file as an application imports it, or, with this query, as other Ruff modules do (`../library/compile.ts`). */
export const DEFINITION = '?definition';
const ID = /\.ruff(\?definition)?$/;

/** Is this the id of a module that the plugin makes? Some bundlers add words of their own to the query. */
export function isRuff(id: string): boolean {
  return ID.test(withoutForeignQuery(id));
}

export interface Output {
  readonly code: string;
  readonly map: EncodedSourceMap;
}

export interface Compilation {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** null when there are errors. */
  readonly output: Output | null;
  /** Absolute paths of the files on which the output depends. */
  readonly files: readonly string[];
}

export class PluginCompiler {
  readonly #files = new BuildFiles();
  readonly #session: LibrarySession;
  /** By path, what was compiled together with a file that has changed since. */
  readonly #stale = new Map<string, readonly string[]>();
  readonly #types = new Map<string, string>();

  constructor(
    readonly options: PluginOptions,
    platform: Platform,
  ) {
    this.#session = new LibrarySession({
      compile: compileLibrary,
      platform,
      host: this.#files,
      read: (path) => this.#files.read(path),
      dicts: options.dicts ?? 'object',
      definitionOf: (path) => `${slashed(resolve(path))}${DEFINITION}`,
    });
  }

  /** @param id an absolute path, with or without the query. */
  compile(id: string): Compilation {
    const plain = withoutForeignQuery(id);
    const isDefinition = plain.endsWith(DEFINITION);
    const path = modulePath(isDefinition ? plain.slice(0, -DEFINITION.length) : plain);
    const { module, diagnostics } = isDefinition ? this.#session.definition(path) : this.#session.face(path);
    if (module && !isDefinition) this.#writeTypes(path, module.dts);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const printed = module && (isDefinition ? module.definition : module.face);
    return {
      errors,
      // Each module has a definition, and one time is enough.
      warnings: isDefinition ? diagnostics.filter(({ severity }) => severity === 'warning') : [],
      output: printed && { code: printed.code, map: absolute(printed.map) },
      files: [
        ...new Set([path, ...this.#session.compiledWith(path), ...errors.map(({ source }) => source.name)]),
      ].map((each) => resolve(each)),
    };
  }

  /** Forgets what was made from files that have changed since, whether or not anyone said so. */
  refresh(): void {
    for (const path of this.#files.changed()) this.#invalidate(path);
  }

  /**
   * A file has changed.
   *
   * @returns the absolute paths of all Ruff files whose code may be another now.
   */
  changed(file: string): readonly string[] {
    const path = modulePath(file);
    this.#invalidate(path);
    return [path, ...(this.#stale.get(path) ?? [])].map((each) => resolve(each));
  }

  #invalidate(path: string): void {
    const together = this.#session.compiledWith(path);
    if (together.length > 0) this.#stale.set(path, together);
    this.#session.invalidate(path);
    this.#files.forget(path);
  }

  #writeTypes(path: string, dts: string): void {
    const { types = false } = this.options;
    if (types === false || this.#types.get(path) === dts) return;
    const inside = types === true ? path : join(types, path.replaceAll('..', '_'));
    const file = inside.replace(/\.ruff$/, '.d.ruff.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, dts);
    this.#types.set(path, dts);
  }
}

/** Where the code is to run; `browser` is what the bundler knows of it. */
export function platformOf({ browser }: PluginOptions, isForBrowser = false): Platform {
  return (browser ?? isForBrowser) ? 'browser' : 'node';
}

/** The compilers of one build: code for browsers and for Node can be parts of the same. */
export class PluginCompilers {
  readonly #compilers = new Map<Platform, PluginCompiler>();

  constructor(readonly options: PluginOptions) {}

  on(platform: Platform): PluginCompiler {
    let compiler = this.#compilers.get(platform);
    if (!compiler) {
      compiler = new PluginCompiler(this.options, platform);
      this.#compilers.set(platform, compiler);
    }
    return compiler;
  }

  refresh(): void {
    for (const compiler of this.#compilers.values()) compiler.refresh();
  }

  /** The absolute paths of all Ruff files whose code may be another now that `file` has changed. */
  changed(file: string): readonly string[] {
    return [...this.#compilers.values()].flatMap((compiler) => compiler.changed(file));
  }
}

function withoutForeignQuery(id: string): string {
  const [path, query] = id.split('?', 2);
  return query?.split('&').includes(DEFINITION.slice(1)) ? `${path}${DEFINITION}` : path!;
}

/** Bundlers take sources for relative to different places. */
function absolute(map: EncodedSourceMap): EncodedSourceMap {
  return { ...map, sources: map.sources.map((source) => source && slashed(resolve(source))) };
}

/** Bundlers write paths with slashes everywhere. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
