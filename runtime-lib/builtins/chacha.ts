/**
 * The generator behind the random builtins: ChaCha with twelve rounds, read as a stream of 64-bit words.
 *
 * A seeded program draws the same numbers on every run and on every implementation of the language, so the way from
 * seed to key and from words to numbers is fixed to the last bit. Words are kept as pairs of 32-bit halves, because
 * BigInt arithmetic would cost more than the cipher.
 */

const WORDS = 16;
const ROUNDS = 12;

/** An unsigned 64-bit number in two halves. */
export interface Word64 {
  high: number;
  low: number;
}

export class ChaCha12 {
  /** Constants, key, block counter, nonce: the input of the next block. */
  readonly #state = new Uint32Array(WORDS);
  readonly #block = new Uint32Array(WORDS);
  #position = WORDS;

  constructor(key: Uint32Array) {
    this.#state.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]); // "expand 32-byte k"
    this.#state.set(key, 4);
  }

  /** Writes the next 64 bits into `word`: the caller's object is reused, a draw allocates nothing. */
  next(word: Word64): void {
    if (this.#position === WORDS) this.#refill();
    word.low = this.#block[this.#position]!;
    word.high = this.#block[this.#position + 1]!;
    this.#position += 2;
  }

  #refill(): void {
    const x = this.#block;
    x.set(this.#state);
    for (let round = 0; round < ROUNDS; round += 2) {
      quarterRound(x, 0, 4, 8, 12);
      quarterRound(x, 1, 5, 9, 13);
      quarterRound(x, 2, 6, 10, 14);
      quarterRound(x, 3, 7, 11, 15);
      quarterRound(x, 0, 5, 10, 15);
      quarterRound(x, 1, 6, 11, 12);
      quarterRound(x, 2, 7, 8, 13);
      quarterRound(x, 3, 4, 9, 14);
    }
    for (let i = 0; i < WORDS; i++) x[i] = x[i]! + this.#state[i]!;
    this.#state[12]!++;
    if (this.#state[12] === 0) this.#state[13]!++;
    this.#position = 0;
  }
}

function quarterRound(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  x[a] = x[a]! + x[b]!;
  x[d] = rotateLeft(x[d]! ^ x[a]!, 16);
  x[c] = x[c]! + x[d]!;
  x[b] = rotateLeft(x[b]! ^ x[c]!, 12);
  x[a] = x[a]! + x[b]!;
  x[d] = rotateLeft(x[d]! ^ x[a]!, 8);
  x[c] = x[c]! + x[d]!;
  x[b] = rotateLeft(x[b]! ^ x[c]!, 7);
}

function rotateLeft(x: number, count: number): number {
  return (x << count) | (x >>> (32 - count));
}

/** Stretches a 64-bit seed to a key: eight steps of a PCG generator (32 bits of output from 64 of state). */
export function keyOfSeed(seed: bigint): Uint32Array {
  let state = BigInt.asUintN(64, seed);
  return Uint32Array.from({ length: 8 }, () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 11634580027462260723n);
    const mixed = Number(BigInt.asUintN(32, ((state >> 18n) ^ state) >> 27n));
    return rotateLeft(mixed, 32 - Number(state >> 59n));
  });
}
