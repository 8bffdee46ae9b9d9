import ruff from 'ruffjs/webpack';

export default {
  mode: 'production',
  target: 'node20',
  entry: './src/main.ts',
  devtool: 'source-map',
  plugins: [ruff()],
  experiments: { outputModule: true },
  output: {
    path: `${import.meta.dirname}/dist/webpack`,
    filename: 'main.js',
    module: true,
    chunkFormat: 'module',
  },
};
