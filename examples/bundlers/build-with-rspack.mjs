import { rspack } from '@rspack/core';
import config from './rspack.config.mjs';

rspack(config, (error, stats) => {
  if (error) throw error;
  const text = stats.toString({ preset: 'errors-warnings' });
  if (text) console.error(text);
  process.exitCode = stats.hasErrors() ? 1 : 0;
});
