/**
 * The plugin for esbuild, by its own interface: through `unplugin` its messages would lose the length of the culprit and
 * the line's text, and Ruff files would lie outside of the file system.
 */
import { isAbsolute, join } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';
import { DEFINITION, PluginCompiler, platformOf } from './compiler.js';
import { asEsbuildMessage } from './messages.js';
import { NAME } from './name.js';
import type { PluginOptions } from './options.js';

export function esbuildPlugin(options: PluginOptions = {}): Plugin {
  return { name: NAME, setup: (build) => setUp(build, new PluginCompiler(options, platformOf(options))) };
}

function setUp(build: PluginBuild, compiler: PluginCompiler): void {
  build.onStart(() => compiler.refresh());
  build.onResolve({ filter: /\.ruff\?definition$/ }, ({ path, resolveDir }) => {
    const file = path.slice(0, -DEFINITION.length);
    return { path: isAbsolute(file) ? file : join(resolveDir, file), suffix: DEFINITION };
  });
  build.onLoad({ filter: /\.ruff$/, namespace: 'file' }, ({ path, suffix }) => {
    const { output, errors, warnings, files } = compiler.compile(path + suffix);
    return {
      loader: 'js',
      errors: errors.map(asEsbuildMessage),
      warnings: warnings.map(asEsbuildMessage),
      watchFiles: [...files],
      ...(output && { contents: output.code + inline(output.map) }),
    };
  });
}

function inline(map: object): string {
  const text = Buffer.from(JSON.stringify(map)).toString('base64');
  return `//# sourceMappingURL=data:application/json;charset=utf-8;base64,${text}\n`;
}

export default esbuildPlugin;
