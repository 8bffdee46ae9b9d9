import ruff from 'ruffjs/rolldown';

export default {
  input: 'src/main.ts',
  platform: 'node',
  plugins: [ruff()],
  output: { file: 'dist/rolldown/main.js', format: 'es', sourcemap: true },
};
