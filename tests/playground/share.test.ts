import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHash, toHash } from '../../src/playground/share.js';

test('any program survives the way through an address', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const hash = await toHash(text);
      expect(new URL(`https://example.org/${hash}`).hash).toBe(hash);
      expect(await fromHash(hash)).toBe(text);
    }),
    { numRuns: 50 },
  ));

test('a program that repeats itself becomes short', async () => {
  expect((await toHash('print("again")\n'.repeat(1000))).length).toBeLessThan(200);
});

test.each(['', '#', '#section', '#source=%%%', '#source=AAAA', `#source=${'x'.repeat(99)}`])(
  'no program in %j',
  async (hash) => {
    expect(await fromHash(hash)).toBeNull();
  },
);
