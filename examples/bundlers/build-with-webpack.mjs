import webpack from 'webpack';
import config from './webpack.config.mjs';

webpack(config, (error, stats) => {
  if (error) throw error;
  const text = stats.toString({ preset: 'errors-warnings' });
  if (text) console.error(text);
  process.exitCode = stats.hasErrors() ? 1 : 0;
});
