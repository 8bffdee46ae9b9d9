/** Laws of the string functions, stated over arrays of code points. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, index_of, len } from '../../runtime-lib/builtins/collections.js';
import { capitalize, lower, upper } from '../../runtime-lib/builtins/string-case.js';
import { pad_left, pad_right, truncate } from '../../runtime-lib/builtins/string-layout.js';
import { lines, trim, trim_end, trim_start, words } from '../../runtime-lib/builtins/string-space.js';
import {
  slugify,
  to_camel_case,
  to_kebab_case,
  to_snake_case,
} from '../../runtime-lib/builtins/string-styles.js';
import {
  char_at,
  count_chars,
  ends_with,
  fieldsOf,
  join,
  repeat,
  replace,
  split,
  starts_with,
  str_reverse,
  substring,
} from '../../runtime-lib/builtins/strings.js';
import { growth, LINEAR } from '../growth.js';
import { texts } from './arbitrary.js';

const points = (text: string) => Array.from(text);
const position = fc.integer({ min: -3, max: 16 });

test('length, characters and parts are those of the code points', () => {
  fc.assert(
    fc.property(texts, position, position, (text, a, b) => {
      const chars = points(text);
      expect(len(text)).toBe(chars.length);
      expect(count_chars(text)).toBe(chars.length);
      expect(char_at(text, a)).toBe(chars[Math.max(0, a)] ?? '');
      expect(substring(text, a, b)).toBe(chars.slice(Math.max(0, a), Math.max(0, b)).join(''));
      expect(str_reverse(text)).toBe(chars.toReversed().join(''));
    }),
  );
});

test('a part is found where it was taken from, or before', () => {
  fc.assert(
    fc.property(texts, fc.nat(12), fc.nat(4), (text, start, size) => {
      const part = substring(text, start, start + size) as string;
      const at = index_of(text, part) as number;
      expect(contains(text, part)).toBe(1);
      expect(substring(text, at, at + points(part).length)).toBe(part);
      expect(at).toBeLessThanOrEqual(start);
      expect(starts_with(text, substring(text, 0, size))).toBe(true);
      expect(ends_with(text, substring(text, start, 99))).toBe(true);
    }),
  );
});

test('what is not there is not found', () => {
  expect([index_of('abc', 'd'), contains('abc', 'd'), index_of('', 'a'), index_of('', '')]).toEqual([
    -1, 0, -1, 0,
  ]);
});

test('splitting and joining are inverse', () => {
  fc.assert(
    fc.property(texts, texts, (text, separator) => {
      expect(join(split(text, separator), separator === '' ? '' : separator)).toBe(text);
      expect([...fieldsOf(text, separator)]).toEqual(split(text, separator));
      if (separator !== '') expect(replace(text, separator, '<>')).toBe(join(split(text, separator), '<>'));
    }),
  );
  expect(split('ab', '')).toEqual(['', 'a', 'b', '']);
});

test('replacing nothing puts the text everywhere', () => {
  fc.assert(
    fc.property(texts, texts, (text, to) => {
      expect(replace(text, '', to)).toBe(['', ...points(text), ''].join(to));
    }),
  );
  expect(replace('aaa', 'a', '$&')).toBe('$&$&$&');
});

test('padding brings to a width and leaves the text at its side', () => {
  fc.assert(
    fc.property(texts, position, texts, (text, width, pad) => {
      const fill = points(pad)[0] ?? ' ';
      const missing = fill.repeat(Math.max(0, width - points(text).length));
      expect(pad_left(text, width, pad)).toBe(missing + text);
      expect(pad_right(text, width, pad)).toBe(text + missing);
    }),
  );
});

test('truncating cuts to a length with the suffix', () => {
  fc.assert(
    fc.property(texts, position, texts, (text, size, suffix) => {
      const kept = points(text)
        .slice(0, Math.max(0, size - points(suffix).length))
        .join('');
      const fits = size < 0 || points(text).length <= size;
      expect(truncate(text, size, suffix)).toBe(fits ? text : kept + suffix);
    }),
  );
});

test('white space is the property White_Space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(trim_start(text)).toBe(text.replace(/^\p{White_Space}+/u, ''));
      expect(trim_end(text)).toBe(text.replace(/\p{White_Space}+$/u, ''));
      expect(trim(text)).toBe(trim_end(trim_start(text)));
      expect(words(text)).toEqual(text.match(/\P{White_Space}+/gu) ?? []);
    }),
  );
});

test('every character of White_Space is trimmed, and no other', () => {
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if ((trim(char) === '') !== /\p{White_Space}/u.test(char)) expect.fail(`U+${code.toString(16)}`);
  }
});

test('trimming takes no longer where the white space is in the middle', () => {
  const trimInner = (size: number): void => {
    const text = `a${' '.repeat(size)}b`;
    expect(trim(text)).toBe(text);
  };
  expect(growth(trimInner, 50_000)).toBeLessThan(LINEAR);
});

test('lines end at line feeds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = lines(text) as string[];
      expect(found.every((line) => !line.includes('\n'))).toBe(true);
      expect(found.join('\n')).toBe(text.replaceAll('\r\n', '\n').replace(/\n$/, ''));
    }),
  );
});

test('case is by the full mapping', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(upper(text)).toBe(text.toUpperCase());
      expect(lower(text)).toBe(text.toLowerCase());
      const [first = '', ...others] = points(text);
      expect(capitalize(text)).toBe(first.toUpperCase() + others.join('').toLowerCase());
    }),
  );
});

test('repeating', () => {
  fc.assert(
    fc.property(texts, position, (text, count) => {
      expect(repeat(text, count)).toBe(Array.from({ length: Math.max(0, count) }, () => text).join(''));
    }),
  );
});

test('names in styles have only the characters of the style', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(slugify(text)).not.toMatch(/^-|-$|[\p{White_Space}_.,]/u);
      expect(to_camel_case(text)).toMatch(/^[\p{Alphabetic}\p{M}\p{N}]*$/u);
      expect(to_snake_case(text)).not.toMatch(/^_|_$|[A-ZΣİ\p{White_Space}-]/u);
      expect(to_kebab_case(text)).toBe((to_snake_case(text) as string).replaceAll('_', '-'));
    }),
  );
});

test('walking a long text by index is not quadratic', () => {
  const walk = (size: number): void => {
    const text = 'añ𝒳'.repeat(size);
    let walked = '';
    for (let i = 0; i < (len(text) as number); i++) walked += char_at(text, i);
    expect(walked).toBe(text);
  };
  expect(growth(walk, 5000)).toBeLessThan(LINEAR);
});
