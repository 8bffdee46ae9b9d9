import ruff from 'ruffjs/rspack';

export default {
  mode: 'production',
  target: 'node20',
  entry: './src/main.ts',
  devtool: 'source-map',
  plugins: [ruff()],
  experiments: { outputModule: true },
  output: {
    path: `${import.meta.dirname}/dist/rspack`,
    filename: 'main.js',
    module: true,
    chunkFormat: 'module',
  },
};
