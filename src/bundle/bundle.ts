/** From a printed program to one standalone file: the runtime it uses bundled in, everything else left out. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import { type BuildFailure, build, type Plugin } from 'esbuild';
import type { Platform } from '../platform.js';
import type { Printed } from '../print/print.js';
import { decodeScript } from '../scripts.js';
import { PACKAGE_NAMES, type PackageName } from './externals.js';
import { inlineMap } from './inline-map.js';
import { shake } from './shake/shake.js';
import { keepSources, weights, withPlainSources } from './source-map.js';

export interface BundleOptions {
  /** Where the bundle will stand: the sources of its map are relative to that. */
  readonly outfile: string;
  readonly minify: boolean;
  /** What esbuild takes: `node20`, `es2022`, `chrome120,safari17`. */
  readonly target: string;
  /** Node when left out. */
  readonly platform?: Platform;
  /** Whether the bundle will have its map at hand: one that has not does without what reads maps. */
  readonly mapped?: boolean;
  /** The list of what it may do to its surroundings, like `fs-read,clock`; without one, everything. */
  readonly capabilities?: string | undefined;
}

export interface Bundle {
  readonly code: string;
  readonly map: EncodedSourceMap;
  /** The files in it, with what each weighs. */
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  /** The optional packages that it refers to. */
  readonly packages: readonly PackageName[];
}

/** The runtime as ES modules, beside this file in the built package. */
const RUNTIME = fileURLToPath(new URL('runtime-lib', import.meta.url));

const PROGRAM = 'program.js';

/** What a dependency written for CommonJS needs in an ES module. */
const REQUIRE = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);";

/** What the bundler could not do with JavaScript modules that a program imports: one message an error. */
export class ScriptsError extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join('\n'));
  }
}

export async function bundle(printed: Printed, options: BundleOptions): Promise<Bundle> {
  const text = { code: printed.code, map: withPlainSources(printed.map) };
  const bundled = options.minify ? await smallBundle(text, options) : await joinModules(text, options);
  const map = keepSources(bundled.map, printed.map.sources, dirname(resolve(options.outfile)));
  return { ...bundled, map };
}

/** Code with a map of it. */
type Text = Pick<Bundle, 'code' | 'map'>;

/** What the program cannot come to is found in the whole of it, so its modules are joined first, as they are written. */
async function smallBundle(text: Text, options: BundleOptions): Promise<Bundle> {
  const joined = await joinModules(text, { ...options, minify: false, target: 'esnext' });
  const folder = dirname(resolve(options.outfile));
  if (!isOurs(joined, join(folder, PROGRAM))) return joinModules(text, options);
  const small = await joinModules({ code: shake(joined.code), map: joined.map }, options);
  return { ...small, inputs: weights(small, Object.keys(joined.inputs), folder) };
}

/** Whether all code is the program's and the runtime's, who do nothing behind the back of an analysis. */
function isOurs({ inputs, packages }: Bundle, program: string): boolean {
  const files = Object.keys(inputs).map((file) => resolve(file));
  return packages.length === 0 && files.every((file) => file === program || file.startsWith(RUNTIME));
}

async function joinModules(text: Text, options: BundleOptions): Promise<Bundle> {
  const bundled = await runEsbuild(text, options, {});
  if (!bundled.code.includes('Dynamic require of')) return bundled;
  return runEsbuild(text, options, { js: REQUIRE });
}

/** JavaScript modules are looked for from the folder of the Ruff file that imports them. */
const scripts: Plugin = {
  name: 'ruffjs-scripts',
  setup(build) {
    build.onResolve({ filter: /^ruffjs-script:/ }, async ({ path, kind, with: attributes }) => {
      const { specifier, importer } = decodeScript(path)!;
      const folder = dirname(resolve(importer));
      const found = await build.resolve(specifier, { resolveDir: folder, kind, with: attributes });
      const [error] = found.errors;
      return error ? { errors: [{ text: error.text, detail: importer }] } : found;
    });
  },
};

/** A family of which a part needs Node imports it; a program for browsers uses none of that part. */
const withoutNode: Plugin = {
  name: 'ruffjs-without-node',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

async function runEsbuild(
  { code: contents, map: mapOfContents }: Text,
  options: BundleOptions,
  banner: Record<string, string>,
): Promise<Bundle> {
  const { minify, target, mapped = true, capabilities } = options;
  const outfile = resolve(options.outfile);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: contents + inlineMap(mapOfContents),
      resolveDir: dirname(outfile),
      sourcefile: PROGRAM,
      loader: 'js',
    },
    external: [...PACKAGE_NAMES],
    alias: { 'ruffjs/runtime': RUNTIME },
    plugins: options.platform === 'browser' ? [scripts, withoutNode] : [scripts],
    outfile,
    bundle: true,
    write: false,
    format: 'esm',
    platform: options.platform ?? 'node',
    target: target.split(','),
    minify,
    sourcemap: 'external',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    banner,
    define: {
      ...(mapped ? {} : { RUFFJS_MAPPED: 'false' }),
      ...(capabilities !== undefined && { RUFFJS_CAPABILITIES: JSON.stringify(capabilities) }),
    },
    metafile: true,
  }).catch(explainScripts);
  const text = (path: string) => outputFiles.find((file) => file.path === path)!.text;
  const map: EncodedSourceMap = JSON.parse(text(`${outfile}.map`));
  const { inputs, imports } = Object.values(metafile.outputs).find(
    (output) => output.entryPoint !== undefined,
  )!;
  const packages = PACKAGE_NAMES.filter((name) =>
    imports.some(({ path }) => `${path}/`.startsWith(`${name}/`)),
  );
  return { code: text(outfile), map, inputs, packages };
}

/** Errors of JavaScript modules are the user's; others are thrown as they are. */
function explainScripts(error: BuildFailure): never {
  const messages = (error.errors ?? []).flatMap(({ detail, location, text }) => {
    if (typeof detail === 'string') return [`${text}\n  --> ${detail}`];
    if (!location?.file || location.file.endsWith(PROGRAM)) return [];
    return [`${text}\n  --> ${location.file}:${location.line}:${location.column + 1}`];
  });
  throw messages.length > 0 ? new ScriptsError(messages) : error;
}
