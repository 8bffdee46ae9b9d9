import ruff from 'ruffjs/bun';

const { success, logs } = await Bun.build({
  entrypoints: ['src/main.ts'],
  plugins: [ruff()],
  target: 'node',
  sourcemap: 'linked',
  outdir: 'dist/bun',
  throw: false,
});
for (const log of logs) console.error(log.message);
process.exitCode = success ? 0 : 1;
