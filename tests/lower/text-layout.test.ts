// Texts that loops go through by position.
import { describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { emitted } from './support.js';

const loop = (body: string) => `func f(s) { for i in range(3) { ${body} } }\nf("abc")`;

describe('where its characters start is kept', () => {
  test.each([
    ['beside a parameter', loop('print(s[i])'), /function f\(s\) \{(\s+let [^;]*;)*\s+let s\$starts;/],
    ['in the loop of its own variable', 'for c in ["ab"] { print(c[1], len(c)) }', /\{\s+let c\$starts;/],
    ['for its length', 'func f(s) { mut i := 0\nwhile i < len(s) { i := i + 1 } }\nf("a")', /s\.length/],
  ])('%s', (_, text, code) => {
    expect(emitted(text)).toMatch(code);
  });
});

describe('where its characters start is not kept', () => {
  test.each([
    ['of what gets another text', loop('s := s + "x"\nprint(s[i])')],
    ['of a text of a block in a loop', loop('if i > 0 { let t := s + "x"\nprint(t[i]) }')],
    ['outside of loops', 'func f(s) { return s[1] }\nf("abc")'],
    ['of what may be no text', loop('print(s[i])').replace('"abc"', '{"a": "abc"}["a"]')],
  ])('%s', (_, text) => {
    expect(emitted(text)).not.toContain('t$starts');
    if (!text.includes('let t')) expect(emitted(text)).not.toContain('$starts');
  });
});

test('characters, lengths and errors are those of any text', () =>
  expectRuff(`
    func spelled(s) { mut out := ""
      for i in range(0 - len(s), len(s)) { out := out + s[i] + "," }
      return out }
    func counted(texts) { mut total := []
      for s in texts { mut i := 0
        while i < len(s) { i := i + 1 }
        total := push(total, i) }
      return total }
    for s in ["abc", "a😀ż", "😀", ""] { print(spelled(s)) }
    print(counted(["abc", "a😀ż", "", "0123456789abcdef😀", "0123456789abcdef"]))
    func beyond(s) { for i in range(9) { s[i] } }
    try { beyond("a😀") } except e { print(e.message) }
  `).toPrint('a,b,c,a,b,c,', 'a,😀,ż,a,😀,ż,', '😀,😀,', '', '[3, 3, 0, 17, 16]', 'Index out of bounds: 2'));
