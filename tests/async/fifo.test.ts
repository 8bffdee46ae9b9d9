import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fifo } from '../../runtime-lib/async/fifo.js';

test('gives what was put in, in order, however the two alternate', () => {
  const steps = fc.array(fc.tuple(fc.nat(3000), fc.nat(3000)), { maxLength: 5 });
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
        const taken = Array.from({ length: Math.min(shifts, model.length) }, () => fifo.shift());
        expect(taken).toEqual(model.splice(0, taken.length));
        expect(fifo.size).toBe(model.length);
      }
    }),
    { numRuns: 25 },
  );
});

test('keeps nothing that it has given', () => {
  const fifo = new Fifo<object>();
  for (let i = 0; i < 10_000; i++) fifo.push({ i });
  while (fifo.size > 0) fifo.shift();
  expect(JSON.stringify(fifo)).not.toContain('"i"');
});
