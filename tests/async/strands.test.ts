import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationsInFlight } from '../../runtime-lib/async/external.js';
import { ModelRun } from './strand-model.js';
import { programs, RuntimeRun } from './strand-programs.js';
import { VirtualClock } from './virtual-clock.js';

const clock = new VirtualClock();
beforeAll(() => clock.install());
afterAll(() => clock.uninstall());

test('random programs of tasks, channels, sleeps and cancellations do what the model does', async () => {
  await fc.assert(
    fc.asyncProperty(programs, async (program) => {
      const run = new RuntimeRun();
      run.start(program);
      await clock.run();
      expect(run.log).toEqual(new ModelRun(program).log);
      expect(operationsInFlight()).toBe(false);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
