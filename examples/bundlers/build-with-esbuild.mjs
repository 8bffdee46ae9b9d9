import { build } from 'esbuild';
import ruff from 'ruffjs/esbuild';

await build({
  entryPoints: ['src/main.ts'],
  plugins: [ruff()],
  bundle: true,
  platform: 'node',
  format: 'esm',
  sourcemap: true,
  outfile: 'dist/esbuild/main.js',
}).catch(() => {
  process.exitCode = 1; // esbuild has said why.
});
