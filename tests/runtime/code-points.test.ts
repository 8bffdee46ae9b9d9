import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  charAt,
  charIn,
  compareTexts,
  length,
  positionOf,
  slice,
  startsOf,
} from '../../runtime-lib/core/code-points.js';
import { growth, LINEAR } from '../growth.js';

const texts = fc.array(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'ÿ', '\ue000', '\uffee', '😀', '🏳', '\u0301'),
    maxLength: 40,
  }),
  { minLength: 1, maxLength: 8 },
);

test('positions count code points', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 42 }), fc.nat({ max: 42 }))),
      (pool, questions) => {
        for (const [which, start, end] of questions) {
          const text = pool[which % pool.length]!;
          const points = Array.from(text);
          expect(length(text)).toBe(points.length);
          expect(charAt(text, start)).toBe(points[start]);
          const starts = startsOf(text);
          expect(starts ? charIn(text, starts, start) : text[start]).toBe(points[start]);
          expect(starts ? starts.length - 1 : text.length).toBe(points.length);
          expect(slice(text, start, end)).toBe(points.slice(start, end).join(''));
          if (start <= points.length)
            expect(positionOf(text, points.slice(0, start).join('').length)).toBe(start);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('order is that of UTF-8 bytes', () => {
  fc.assert(
    fc.property(texts, (pool) => {
      for (const a of pool) {
        for (const b of pool) {
          expect(Math.sign(compareTexts(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        }
      }
    }),
  );
});

test('walking two long texts by index takes linear time', () => {
  const walk = (size: number): void => {
    const [one, other] = ['x😀'.repeat(size), `${'y'.repeat(2 * size)}😀`];
    let equal = 0;
    for (let i = 0; i < length(one); i++) if (charAt(one, i) === charAt(other, i)) equal++;
    expect(equal).toBe(0);
  };
  expect(growth(walk, 10_000)).toBeLessThan(LINEAR);
});
