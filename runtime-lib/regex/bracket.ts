/** Bracketed classes: `[a-z&&[^aeiou]]`. */
import { literal, not, posixClass } from './classes.js';
import { readEscapedChar, readEscapedClass } from './escapes.js';
import type { Reader } from './reader.js';
import { invalid } from './syntax.js';

/** Reads the class whose `[` was read: its source. */
export function readBracket(reader: Reader): string {
  reader.skipSpace();
  const negated = reader.eat('^');
  const body = readOperations(reader);
  // Outside of Unicode mode characters are bytes, and the opposite would have parts of characters in it.
  if (negated && !reader.flags.u) return invalid();
  return negated ? not(body) : body;
}

/** Unions of items, and operators between them, which all bind alike, to the left. */
function readOperations(reader: Reader): string {
  let result = readUnion(reader, true);
  for (;;) {
    if (reader.eat(']')) return result;
    if (reader.eat('&&')) result = `[${result}&&${readUnion(reader, false)}]`;
    else if (reader.eat('--')) result = `[${result}--${readUnion(reader, false)}]`;
    else {
      reader.skip(2);
      const other = readUnion(reader, false);
      result = `[[${result}--${other}][${other}--${result}]]`;
    }
  }
}

function atOperatorOrEnd(reader: Reader): boolean {
  const pair = reader.peek() + reader.peek(1);
  return reader.peek() === ']' || pair === '&&' || pair === '--' || pair === '~~';
}

function readUnion(reader: Reader, isFirst: boolean): string {
  let items = '';
  if (isFirst) {
    // At the start of a class these stand for themselves.
    reader.skipSpace();
    while (reader.peek() === '-') items += literal(reader.next());
    if (items === '' && reader.peek() === ']') items += literal(reader.next());
  }
  for (;;) {
    reader.skipSpace();
    if (reader.isAtEnd) return invalid();
    if (atOperatorOrEnd(reader)) return `[${items}]`;
    items += readItem(reader);
  }
}

function readItem(reader: Reader): string {
  if (reader.peek() === '[') {
    const posix = posixClass(reader.rest());
    if (posix) {
      reader.skip(posix.length);
      return posix.source;
    }
    reader.skip(1);
    return readBracket(reader);
  }
  const first = readMember(reader);
  reader.skipSpace();
  // `a-]` and `a--` are no ranges.
  const isRange = reader.peek() === '-' && reader.peek(1) !== ']' && reader.peek(1) !== '-';
  if ('source' in first) return isRange ? invalid() : first.source;
  if (!isRange) return literal(first.char);
  reader.skip(1);
  reader.skipSpace();
  const last = readMember(reader);
  if ('source' in last || last.char.codePointAt(0)! < first.char.codePointAt(0)!) return invalid();
  return `${literal(first.char)}-${literal(last.char)}`;
}

/** A character, or an escaped class. */
function readMember(reader: Reader): { char: string } | { source: string } {
  const next = reader.next();
  const char = next === '\\' ? readEscapedChar(reader) : next;
  return char === undefined ? { source: readEscapedClass(reader) ?? invalid() } : { char };
}
