// Equality with a text, bool or null, and the operator methods that change what it means.
import { test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

test('nothing but a text is equal to it', () =>
  expectRuff(`
    func same(x) { return x == "1" }
    out := []
    for x in ["1", 1, 1.0, true, null, [], ["1"], {"1": 1}, same, None, Some("1"), P { v: "1" }, len] {
      out := push(out, same(x))
    }
    print(out)
    func off(x) { return x == null || x != false }
    print(off(null), off(false), off(0), off(0.0), off(None))
    xs := []
    if "a" == xs { print("no") } else { print("yes") }
  `).toPrint(
    '[true, false, false, false, false, false, false, false, false, false, false, false, false]',
    'true false true true true',
    'yes',
  ));

test('an operator method decides for its struct', () =>
  expectRuff(
    `
    struct Word {
      text
      func op_eq(self, other) { return self.text == other }
      func op_ne(self, other) { return "never" }
    }
    func check(x) {
      if x == "a" { return "a" }
      if x != null { return "other" }
      return "null"
    }
    print(check(Word { text: "a" }), check(Word { text: "b" }), check("a"), check(null), Word { text: "a" } != null)
  `,
    { unlike: 'D-8' },
  ).toPrint('a other a null never'));
