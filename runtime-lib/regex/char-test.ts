/** Tests of one character. */
import { type CharMap, charMap, has } from './char-map.js';
import type { SetNode } from './syntax.js';

export type CharTest = (code: number) => boolean;

export function charTest(set: SetNode): CharTest {
  const pattern = new RegExp(`^${set.source}$`, set.ignoreCase ? 'iv' : 'v');
  return testOf(charMap(set), (code) => pattern.test(String.fromCodePoint(code)));
}

/** The test for a set of the basic plane; other characters are left to `beyond`. */
export function testOf(map: CharMap, beyond: CharTest): CharTest {
  return (code) => (code < 0x10000 ? has(map, code) : beyond(code));
}
