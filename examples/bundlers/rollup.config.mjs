import ruff from 'ruffjs/rollup';

export default {
  input: 'src/main.ts',
  plugins: [ruff()],
  external: /^(node:|ruffjs\/)/,
  output: { file: 'dist/rollup/main.js', format: 'es', sourcemap: true },
};
