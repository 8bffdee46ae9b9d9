/** Holds runs of random programs against the model. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationsInFlight } from '../../runtime-lib/async/external.js';
import { ModelRun } from './strand-model.js';
import { type Operation, RuntimeRun } from './strand-programs.js';
import { VirtualClock } from './virtual-clock.js';

export function testAgainstModel(
  name: string,
  programs: fc.Arbitrary<readonly Operation[]>,
  numRuns: number,
): void {
  const clock = new VirtualClock();
  beforeAll(() => clock.install());
  afterAll(() => clock.uninstall());
  test(name, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const run = new RuntimeRun();
        run.start(program);
        await clock.run();
        expect(run.log).toEqual(new ModelRun(program).log);
        expect(operationsInFlight()).toBe(false);
      }),
      { numRuns },
    );
  }, 60_000);
}
