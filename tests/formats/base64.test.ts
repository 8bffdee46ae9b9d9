import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode_base64, encode_base64 } from '../../runtime-lib/builtins/base64.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { failure } from './support.js';

describe('encode_base64', () => {
  test('texts are encoded as UTF-8', () => {
    expect(encode_base64('é😀')).toBe('w6nwn5iA');
    expect(encode_base64('')).toBe('');
  });

  test('agrees with Buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(encode_base64(new Bytes(bytes))).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  test('takes nothing else', () => {
    expect(failure(() => encode_base64(5))).toBe('encode_base64 requires a bytes or string argument');
  });
});

describe('decode_base64', () => {
  test('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decode_base64(encode_base64(new Bytes(bytes))).data).toEqual(bytes);
      }),
    );
  });

  test.each([
    ['a', 'Encoded text cannot have a 6-bit remainder.'],
    ['abcd=', 'Encoded text cannot have a 6-bit remainder.'],
    ['abcd\n', 'Invalid byte 10, offset 4.'],
    ['aGVsbG8', 'Invalid padding'],
    ['ab=', 'Invalid padding'],
    ['a-_b', 'Invalid byte 45, offset 1.'],
    ['é===', 'Encoded text cannot have a 6-bit remainder.'],
    ['éab', 'Invalid byte 195, offset 0.'],
    ['a===', 'Invalid byte 61, offset 1.'],
    ['aGV=bG8=', 'Invalid byte 61, offset 3.'],
    ['ab====', 'Invalid byte 61, offset 2.'],
    ['aGVsbG9=', 'Invalid last symbol 57, offset 6.'],
    ['ab==', 'Invalid last symbol 98, offset 1.'],
  ])('%j: %s', (source, detail) => {
    expect(failure(() => decode_base64(source))).toBe(`Base64 decode error: ${detail}`);
  });

  test('accepts nothing but what the encoder writes', () => {
    const source = fc.string({ unit: fc.constantFrom(...'ABab01+/=\n-'), maxLength: 12 });
    fc.assert(
      fc.property(source, (encoded) => {
        const canonical = Buffer.from(encoded, 'base64').toString('base64') === encoded;
        if (canonical) expect(encode_base64(decode_base64(encoded))).toBe(encoded);
        else expect(failure(() => decode_base64(encoded))).toMatch(/^Base64 decode error: /);
      }),
    );
  });
});
