import ruff from 'ruffjs/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [ruff({ types: '.ruff-types' })], build: { sourcemap: true } });
