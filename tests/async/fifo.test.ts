import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fifo } from '../../runtime-lib/async/fifo.js';

test('gives what was put in, in order, however the two alternate', () => {
  const steps = fc.array(fc.tuple(fc.nat(3000), fc.nat(3000)), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (rounds) => {
      const fifo = new Fifo<number>();
      const model: number[] = [];
      let count = 0;
      for (const [pushes, shifts] of rounds) {
        for (let i = 0; i < pushes; i++) {
          fifo.push(count);
          model.push(count++);
        }
        expect([...fifo]).toEqual(model);
        for (let i = 0; i < shifts && model.length > 0; i++) expect(fifo.shift()).toBe(model.shift());
        expect(fifo.size).toBe(model.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('keeps nothing that it has given', () => {
  const fifo = new Fifo<object>();
  for (let i = 0; i < 10_000; i++) fifo.push({ i });
  while (fifo.size > 0) fifo.shift();
  expect(JSON.stringify(fifo)).not.toContain('"i"');
});
