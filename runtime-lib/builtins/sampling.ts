/** Numbers drawn from a ChaCha stream: fractions, and integers below a bound without bias. */
import { ChaCha12, keyOfSeed, type Word64 } from './chacha.js';

/** Bounds below this keep every product of a bound and a 32-bit half exact in a double. */
const SMALL = 2 ** 21;

export class RandomSource {
  readonly #stream: ChaCha12;
  readonly #word: Word64 = { high: 0, low: 0 };

  private constructor(key: Uint32Array) {
    this.#stream = new ChaCha12(key);
  }

  static seeded(seed: bigint): RandomSource {
    return new RandomSource(keyOfSeed(seed));
  }

  static unpredictable(): RandomSource {
    return new RandomSource(crypto.getRandomValues(new Uint32Array(8)));
  }

  /** A multiple of 2^-53 in [0, 1). */
  fraction(): number {
    const word = this.#word;
    this.#stream.next(word);
    return (word.high * 2 ** 21 + (word.low >>> 11)) / 2 ** 53;
  }

  /**
   * An integer in [0, bound), 1 ≤ bound < 2^21. The draw is the upper half of the 128-bit product of bound and a
   * 64-bit word; words whose lower half lies in the incomplete last zone are drawn again.
   */
  belowSmall(bound: number): number {
    const word = this.#word;
    const zone = (bound << Math.clz32(bound)) >>> 0;
    for (;;) {
      this.#stream.next(word);
      const carry = Math.floor((word.low * bound) / 2 ** 32);
      const upper = word.high * bound + carry;
      if (upper >>> 0 < zone) return Math.floor(upper / 2 ** 32);
    }
  }

  /** The same for any bound below 2^64. */
  below(bound: bigint): bigint {
    if (bound < SMALL) return BigInt(this.belowSmall(Number(bound)));
    const zone = bound << BigInt(64 - bound.toString(2).length);
    for (;;) {
      const product = this.bits() * bound;
      if (BigInt.asUintN(64, product) < zone) return product >> 64n;
    }
  }

  /** 64 random bits. */
  bits(): bigint {
    this.#stream.next(this.#word);
    return (BigInt(this.#word.high) << 32n) | BigInt(this.#word.low);
  }
}
