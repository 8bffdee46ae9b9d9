import { build } from '@farmfe/core';
import ruff from 'ruffjs/farm';

await build({
  configFile: false,
  plugins: [ruff()],
  compilation: {
    input: { main: './src/main.ts' },
    output: { path: 'dist/farm', entryFilename: '[entryName].js', targetEnv: 'node', format: 'esm' },
    external: ['^ruffjs/'],
    sourcemap: true,
    persistentCache: false,
    minify: false,
  },
});
