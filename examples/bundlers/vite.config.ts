import ruff from 'ruffjs/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [ruff({ types: '.ruff-types' })],
  build: { ssr: 'src/main.ts', outDir: 'dist/vite', sourcemap: true, target: 'node20' },
  ssr: { noExternal: true },
});
