/**
 * The build-step plugin: `import { greet } from './greet.ruff'` in what a bundler reads.
 *
 * `unplugin` speaks to all bundlers but esbuild (`esbuild.ts`). A Ruff file is two modules to a bundler: its face, under
 * its own path, and its definition, under the path with a query.
 */
import { dirname, isAbsolute, resolve } from 'node:path';
import { createUnplugin, type UnpluginFactory, type UnpluginOptions } from 'unplugin';
import { composeMaps } from './bun-maps.js';
import {
  type Compilation,
  isRuff,
  type PluginCompiler,
  PluginCompilers,
  platformOf,
  slashed,
} from './compiler.js';
import { asError, asRollupMessage, asText } from './messages.js';
import { NAME } from './name.js';
import type { PluginOptions } from './options.js';

type Framework = Parameters<UnpluginFactory<PluginOptions>>[1]['framework'];
type Context = ThisParameterType<Extract<UnpluginOptions['load'], (...args: never[]) => unknown>>;

/** These show places and frames by themselves. */
const ROLLUP_LIKE: ReadonlySet<Framework> = new Set(['rollup', 'rolldown', 'vite']);
/** These find files with a query by themselves. */
const FINDS_QUERIES: ReadonlySet<Framework> = new Set(['webpack', 'rspack', 'rsbuild']);

export const plugin = createUnplugin<PluginOptions | undefined, false>((options = {}, { framework }) => {
  const compilers = new PluginCompilers(options);
  const platformIn = (context: object) => platformOf(options, isViteClient(context));
  return {
    name: NAME,
    buildStart: () => compilers.refresh(),
    watchChange(file) {
      if (isRuff(file)) compilers.changed(file);
    },
    ...(!FINDS_QUERIES.has(framework) && {
      resolveId: {
        filter: { id: /^(?:\.{0,2}[\\/]|[a-z]:).*\.ruff(?:\?definition)?$/i },
        handler: (id, importer) => (isAbsolute(id) ? id : resolve(dirname(pathOf(importer)), id)),
      },
    }),
    load: {
      filter: { id: /\.ruff(?:\?|$)/ },
      handler(id) {
        if (!isRuff(id)) return null;
        const compilation = compilers.on(platformIn(this)).compile(id);
        for (const file of compilation.files) this.addWatchFile(file);
        report(compilation, this, framework);
        return compilation.output as { code: string } | null;
      },
    },
    ...(framework === 'farm' && mapped(compilers.on(platformOf(options)))),
    bun: { setup: (build) => composeMaps(build, compilers.on(platformOf(options))) },
    vite: {
      hotUpdate({ file, modules }) {
        if (!isRuff(file)) return;
        const { moduleGraph } = this.environment;
        const files = compilers.changed(file);
        const found = files.flatMap((each) => [...(moduleGraph.getModulesByFile(slashed(each)) ?? [])]);
        return [...new Set([...modules, ...found])];
      },
    },
  };
});

/** Vite builds for several environments at once. */
function isViteClient(context: object): boolean {
  const { environment } = context as { environment?: { config?: { consumer?: string } } };
  return environment?.config?.consumer === 'client';
}

/** Tells the bundler; with errors, in such a way that it does not go on with the text of the Ruff file. */
function report({ errors, warnings }: Compilation, context: Context, framework: Framework): void {
  const [first, ...others] = errors;
  if (ROLLUP_LIKE.has(framework)) {
    for (const warning of warnings) context.warn(asRollupMessage(warning));
    if (first) context.error(asRollupMessage(first, others));
    return;
  }
  // Farm dies of warnings that come through `unplugin`.
  const warn = framework === 'farm' ? console.warn : context.warn;
  for (const warning of warnings) warn(asText([warning]));
  if (first) throw asError(errors);
}

/** Farm takes no source map from what loads a module, but from what transforms it. */
function mapped(compiler: PluginCompiler): Pick<UnpluginOptions, 'transform'> {
  return {
    transform: {
      filter: { id: /\.ruff(?:\?|$)/ },
      handler: (_code, id) => compiler.compile(id).output as { code: string } | null,
    },
  };
}

function pathOf(importer: string | undefined): string {
  return importer?.split('?')[0] ?? resolve('index');
}
