import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that start browsers and bundlers, or hundreds of processes at a time: one after the other, when the rest is done. */
const LARGE = ['browser', 'conformance', 'package', 'playground', 'plugin'].map(
  (area) => `tests/${area}/**/*.test.ts`,
);

const shared = {
  // Programs that tests run are compiled each time, and leave nothing in the user's folder. The command starts sooner
  // when its own scripts are kept.
  env: { RUFFJS_CACHE: 'code', XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
  // Many tests start processes, on machines that may be busy.
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'small',
          include: ['tests/**/*.test.ts'],
          exclude: LARGE,
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...shared, name: 'large', include: LARGE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
