import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChaCha12, keyOfSeed } from '../../runtime-lib/builtins/chacha.js';

const MASK = 0xffff_ffffn;

/** ChaCha stated once more, on plain BigInts, for any number of rounds. */
function chachaBlock(key: readonly bigint[], counter: bigint, rounds: number): bigint[] {
  const input = [
    ...[0x61707865n, 0x3320646en, 0x79622d32n, 0x6b206574n],
    ...key,
    ...[counter & MASK, (counter >> 32n) & MASK, 0n, 0n],
  ];
  const x = [...input];
  const rotate = (value: bigint, by: bigint) => ((value << by) | (value >> (32n - by))) & MASK;
  const quarter = (a: number, b: number, c: number, d: number) => {
    for (const [to, from, into, by] of [
      [a, b, d, 16n],
      [c, d, b, 12n],
      [a, b, d, 8n],
      [c, d, b, 7n],
    ] as const) {
      x[to] = (x[to]! + x[from]!) & MASK;
      x[into] = rotate(x[into]! ^ x[to]!, by);
    }
  };
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < 4; i++) {
      const shift = round % 2;
      quarter(i, 4 + ((i + shift) % 4), 8 + ((i + 2 * shift) % 4), 12 + ((i + 3 * shift) % 4));
    }
  }
  return x.map((word, i) => (word + input[i]!) & MASK);
}

function keystream(key: Uint32Array, words: number): bigint[] {
  const stream = new ChaCha12(key);
  const word = { high: 0, low: 0 };
  return Array.from({ length: words }, () => {
    stream.next(word);
    return (BigInt(word.high) << 32n) | BigInt(word.low);
  });
}

function hex(words: readonly bigint[], bytes: number): string {
  return words
    .flatMap((word) => Array.from({ length: bytes }, (_, i) => (word >> BigInt(8 * i)) & 255n))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

describe('the stream', () => {
  test('the statement it is held to gives the published block of twenty rounds', () => {
    expect(hex(chachaBlock(Array(8).fill(0n), 0n, 20), 4)).toBe(
      '76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7' +
        'da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586',
    );
  });

  test('gives the published block of twelve rounds', () => {
    expect(hex(keystream(new Uint32Array(8), 8), 8)).toBe(
      '9bf49a6a0755f953811fce125f2683d50429c3bb49e074147e0089a52eae155f' +
        '0564f879d27ae3c02ce82834acfa8c793a629f2ca0de6919610be82f411326be',
    );
  });

  test('equals the statement over several blocks', () => {
    fc.assert(
      fc.property(fc.uint32Array({ minLength: 8, maxLength: 8 }), (key) => {
        const words = [0n, 1n, 2n].flatMap((block) => chachaBlock([...key].map(BigInt), block, 12));
        const pairs = words.flatMap((low, i) => (i % 2 === 0 ? [low | (words[i + 1]! << 32n)] : []));
        expect(keystream(key, 24)).toEqual(pairs);
      }),
    );
  });
});

describe('the key of a seed', () => {
  /** The rule on texts of bits. */
  function stated(seed: bigint): number[] {
    let state = seed;
    return Array.from({ length: 8 }, () => {
      state = (state * 6364136223846793005n + 11634580027462260723n) % 2n ** 64n;
      const bits = ((((state >> 18n) ^ state) >> 27n) & MASK).toString(2).padStart(32, '0');
      const turn = 32 - Number(state >> 59n);
      return Number.parseInt(bits.slice(turn) + bits.slice(0, turn), 2);
    });
  }

  test('follows the rule', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (seed) => {
        expect([...keyOfSeed(seed)]).toEqual(stated(seed));
      }),
    );
  });

  test('wraps at 64 bits', () => {
    expect(keyOfSeed(2n ** 64n + 5n)).toEqual(keyOfSeed(5n));
    expect(keyOfSeed(-1n)).toEqual(keyOfSeed(2n ** 64n - 1n));
  });
});
