import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Many tests start processes, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
