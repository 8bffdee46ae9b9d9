import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Programs that tests run are compiled each time, and leave nothing in the user's folder. The command starts sooner
    // when its own scripts are kept.
    env: { RUFFJS_CACHE: 'code', XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    // Many tests start processes, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
