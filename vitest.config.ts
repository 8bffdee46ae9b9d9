import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Programs that tests run are compiled each time, and leave nothing in the user's folder.
    env: { RUFFJS_CACHE: '0' },
    // Many tests start processes, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
