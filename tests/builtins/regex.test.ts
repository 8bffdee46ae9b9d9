/** Regular expressions against re2js, the two engines against each other, and that no pattern takes long. */
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { regex_find_all, regex_match, regex_replace, regex_split } from '../../runtime-lib/builtins/regex.js';
import { charMap, has, longestRun } from '../../runtime-lib/regex/char-map.js';
import { ANY, not, perlClass, property, WORD } from '../../runtime-lib/regex/classes.js';
import { costOf } from '../../runtime-lib/regex/cost.js';
import { run } from '../../runtime-lib/regex/machine.js';
import { toRegExp } from '../../runtime-lib/regex/native.js';
import { parse } from '../../runtime-lib/regex/parser.js';
import { toProgram } from '../../runtime-lib/regex/program.js';

/** Patterns that mean the same to RE2, for ASCII texts. */
const patterns = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      'c',
      '.',
      '\\d',
      '\\w',
      '\\s',
      '[ab]',
      '[^a]',
      '[a-c]',
      '[[:alpha:]]',
      '^',
      '$',
      '\\b',
      '\\B',
      '\\.',
      '(?i:a)',
      '(?m:^)',
      '(?m:$)',
      '(?s:.)',
    ),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}|${b})`),
    tie('pattern').map((a) => `(${a})`),
    fc
      .tuple(
        tie('pattern'),
        fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}'),
      )
      .map(([a, q]) => `(?:${a})${q}`),
  ),
})).pattern;

const asciiTexts = fc.string({ unit: fc.constantFrom(...'aabbcAB1 .-\n'), maxLength: 12 });
const allTexts = fc.string({ unit: fc.constantFrom(...'aabcA1 \n', 'é', 'ß', '𝒳', '\u0301'), maxLength: 10 });

/** All matches with re2js, with the rule that a match of nothing directly after another does not count. */
function expectedMatches(pattern: string, text: string): (string | null)[][] {
  const matcher = RE2JS.compile(pattern).matcher(text);
  const found: (string | null)[][] = [];
  let at = 0;
  let previousEnd = -1;
  while (at <= text.length && matcher.find(at)) {
    if (matcher.end() === matcher.start() && matcher.start() === previousEnd) at++;
    else {
      found.push(Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i)));
      at = previousEnd = matcher.end();
    }
  }
  return found;
}

describe('matches', () => {
  test('are those of RE2', () => {
    fc.assert(
      fc.property(patterns, asciiTexts, (pattern, text) => {
        const expected = expectedMatches(pattern, text);
        expect(regex_match(text, pattern)).toBe(expected.length > 0);
        expect(regex_find_all(text, pattern)).toEqual(expected.map(([match]) => match));
        expect((regex_split(text, pattern) as string[]).length).toBe(expected.length + 1);
      }),
      { numRuns: 1500 },
    );
  });

  test('have the groups of RE2', () => {
    fc.assert(
      fc.property(patterns, asciiTexts, (pattern, text) => {
        const replaced = regex_replace(text, `(${pattern})`, '<$1|$2|$3>') as string;
        const expected = expectedMatches(`(${pattern})`, text);
        const shown = expected.map((groups) => `<${[1, 2, 3].map((i) => groups[i] ?? '').join('|')}>`);
        expect(replaced.match(/<[^<>]*>/g) ?? []).toEqual(shown);
      }),
      { numRuns: 1500 },
    );
  });

  test('and what is between them make the text', () => {
    fc.assert(
      fc.property(patterns, allTexts, (pattern, text) => {
        const parts = regex_split(text, pattern) as string[];
        const matches = regex_find_all(text, pattern) as string[];
        expect(parts.map((part, i) => part + (matches[i] ?? '')).join('')).toBe(text);
        expect(regex_replace(text, pattern, '$0')).toBe(text);
        expect(regex_replace(text, pattern, '$$')).toBe(parts.join('$'));
      }),
    );
  });
});

describe('replacing', () => {
  const templates = fc
    .array(fc.constantFrom('$0', '$1', '${2}', '$3', '$12', '$$', '$ ', '$&', '$<a>', 'x', '1', '$00'))
    // The name of a group goes on as long as there are letters and digits.
    .map((parts) => parts.join('-'));

  test('gives what the template makes of each match', () => {
    fc.assert(
      fc.property(patterns, asciiTexts, templates, (pattern, text, template) => {
        const source = `(${pattern})`;
        const parts = regex_split(text, source) as string[];
        const groups = expectedMatches(source, text);
        const expected = groups.map((match) =>
          template.replace(/\$(?:\$|(\d+)|\{(\d)\})/g, (_, bare, braced) => {
            const index = bare ?? braced;
            return index === undefined ? '$' : (match[Number(index)] ?? '');
          }),
        );
        expect(regex_replace(text, source, template)).toBe(
          parts.map((part, i) => part + (expected[i] ?? '')).join(''),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['of more groups than two digits count', 110],
    ['of a hundred groups but one', 99],
    ['of ten groups', 10],
  ])('%s', (_, count) => {
    const pattern = '(.)'.repeat(count);
    const text = Array.from({ length: count }, (_, i) => String.fromCharCode(0x100 + i)).join('');
    expect(regex_replace(text, pattern, `\${1}0|$${count}|$${count + 1}|$1`)).toBe(
      `${text[0]}0|${text[count - 1]}||${text[0]}`,
    );
  });
});

test('the longest run of a set', () => {
  const a = charMap({ kind: 'set', source: 'a', ignoreCase: false });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aaab'), maxLength: 40 }), (text) => {
      expect(longestRun(text, a)).toBe(Math.max(...text.split('b').map((run) => run.length)));
    }),
  );
});

describe('the two engines', () => {
  test('find the same', () => {
    fc.assert(
      fc.property(patterns, asciiTexts, fc.nat(4), (source, text, from) => {
        const { root } = parse(source)!;
        const native = toRegExp(root);
        fc.pre(native !== undefined && from <= text.length);
        native!.lastIndex = from;
        const found = native!.exec(text);
        const expected = found ? [found.index, native!.lastIndex] : undefined;
        expect(run(toProgram(root), 2, text, from)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['[a-z]', true],
    ['\\p{Nd}', true],
    ['\\p{White_Space}', true],
    [WORD, true],
    [not(WORD), true],
    [not('\\n'), true],
    [ANY, true],
    ['\\u{6b}', true],
    ['\\u{6b}', false],
    [property('Greek'), true],
    [perlClass('W', true)!, false],
  ])('know the characters of %s', (source, ignoreCase) => {
    const map = charMap({ kind: 'set', source, ignoreCase });
    const single = new RegExp(`^${source}$`, ignoreCase ? 'iv' : 'v');
    for (let code = 0; code < 0xd800; code++) {
      if (has(map, code) !== single.test(String.fromCharCode(code))) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

describe('time', () => {
  const a = (count: number) => 'a'.repeat(count);

  test.each([
    ['(a+)+$', `${a(40)}!`],
    ['(a|aa)+$', `${a(40)}!`],
    ['(a|a?)+$', `${a(40)}!`],
    ['(?:a?){30}a{30}', a(29)],
    ['(.*)*x', a(5000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', a(5000)],
    ['(x+x+)+y', 'x'.repeat(5000)],
    ['a*a*a*a*a*b', a(3000)],
    ['\\s+$', `${' '.repeat(50_000)}x`],
    ['(\\w+\\s?)*!', `${a(4)} `.repeat(5000)],
    ['(?:(?:a*)*)*b', a(1000)],
  ])('%s does not hang', (pattern, text) => {
    const start = performance.now();
    expect(typeof regex_match(text, pattern)).toBe('boolean');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  /** The bound of an attempt in a text that is one run of so many characters. */
  const bound = (pattern: string, length: number) => costOf(parse(pattern)!.root)(() => length);

  test.each([
    ['abc', 1],
    ['a|b|c', 1],
    ['\\d{3}-\\d{4}', 1],
    ['\\w+', 1],
    ['\\w+\\s*', 1],
    ['\\w+@\\w+', 2],
    ['(?:[a-z]+,)*x', 2],
    ['.*x', 2],
    ['.*.*x', 3],
    ['(a+)+$', Number.POSITIVE_INFINITY],
    ['(?:a|ab)*c', Number.POSITIVE_INFINITY],
    ['(?:a*b?)*c', Number.POSITIVE_INFINITY],
  ])('%s costs what it can', (pattern, degree) => {
    const growth = Math.log10(bound(pattern, 100_000) / bound(pattern, 10_000));
    expect(Number.isNaN(growth) ? Number.POSITIVE_INFINITY : Math.round(growth) + 1).toBe(degree);
  });
});

describe('patterns', () => {
  test('that are invalid match nothing', () => {
    const invalid = [
      '(',
      'a{2,1}',
      '*',
      '(?=a)',
      '\\1',
      '\\Z',
      '[z-a]',
      '\\p{Foo}',
      '(a{1000}){1000}',
      '(?P<a>x)(?P<a>y)',
    ];
    expect(invalid.filter((pattern) => regex_match('a', pattern))).toEqual([]);
    expect(invalid.map((pattern) => regex_find_all('a', pattern))).toEqual(invalid.map(() => []));
    expect(invalid.map((pattern) => regex_replace('a', pattern, 'b'))).toEqual(invalid.map(() => 'a'));
    expect(invalid.map((pattern) => regex_split('a', pattern))).toEqual(invalid.map(() => ['a']));
  });

  test('may be nested deeply', () => {
    expect(regex_match('a', `${'('.repeat(500)}a${')'.repeat(500)}`)).toBe(true);
  });

  test('of a thousand kinds do not fill the memory', () => {
    for (let i = 0; i < 1000; i++) expect(regex_match(`a${i}b`, `a${i}b`)).toBe(true);
  });
});

test('replacements', () => {
  const replaced = (template: string) => regex_replace('abc', '(?P<n>b)(c)', template);
  expect(replaced('[$n${n}$1${1}$0$$$]')).toBe('a[bbbbbc$$]');
  expect(replaced('$2_$1x$9${9}')).toBe('a');
  expect(replaced('\\1$ 1')).toBe('a\\1$ 1');
});
