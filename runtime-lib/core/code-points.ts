/**
 * Positions, lengths and order of strings count code points, JavaScript's count UTF-16 units. The two agree in a *plain*
 * string, one without surrogates, which nearly all are; only to know that of a string takes a walk over it.
 *
 * Programs go through strings by index (`while i < len(s) { c := s[i] … }`), which must not walk each time. So what was
 * found out is remembered of the last few strings: whether one is plain and, if not, where its code points start.
 * A few, because two strings are often walked side by side.
 */

interface Layout {
  text: string;
  /** The offset of each code point and of the end; null for a plain string. */
  readonly starts: Uint32Array | null;
}

const REMEMBERED = 4;
/** Positions so near to the start that looking at the units before them costs less than remembering. */
const NEAR = 16;
/**
 * Two strings with the same content need not be the same object, and then comparing them takes a walk over both. Texts
 * from this length on are found by property name, which takes longer, but engines keep one object a name.
 */
const LONG = 16_384;

const recent: Layout[] = [];
const longNames: string[] = [];
const longLayouts: Record<string, Layout> = Object.create(null);
let latest: Layout = { text: '', starts: null };

/** Short, so that engines inline it: most often it is the same string as before. */
function layout(text: string): Layout {
  if (text.length >= LONG) return longLayouts[text] ?? rememberLong(text);
  if (text !== latest.text) return (latest = find(text));
  // It may be another object with the same content, which is compared sooner next time.
  latest.text = text;
  return latest;
}

function find(text: string): Layout {
  for (const known of recent) if (known.text === text) return known;
  const found = layOut(text);
  if (recent.push(found) > REMEMBERED) recent.shift();
  return found;
}

function rememberLong(text: string): Layout {
  if (longNames.push(text) > REMEMBERED) delete longLayouts[longNames.shift()!];
  return (longLayouts[text] = layOut(text));
}

function layOut(text: string): Layout {
  return { text, starts: /[\ud800-\udfff]/.test(text) ? starts(text) : null };
}

function starts(text: string): Uint32Array {
  const result = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) result[count++] = at;
  result[count] = text.length;
  return result.subarray(0, count + 1);
}

/** The number of code points. */
export function length(text: string): number {
  if (text.length < NEAR) return shortLength(text);
  const { starts } = layout(text);
  return starts ? starts.length - 1 : text.length;
}

function shortLength(text: string): number {
  let pairs = 0;
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs++;
  return text.length - pairs;
}

/**
 * Where the code points of a text start, and its end; null for a plain one. Code that goes through a text asks once and
 * hands it to `charIn`.
 */
export function startsOf(text: string): Uint32Array | null {
  return text.length < NEAR && isPlainUpTo(text, text.length - 1) ? null : layout(text).starts;
}

/** The character at a position of a text that is not plain; undefined outside. A unit alone is got much faster than a slice. */
export function charIn(text: string, starts: Uint32Array, position: number): string | undefined {
  // Beyond the end there is no unit.
  const at = starts[position]!;
  const end = starts[position + 1]!;
  return end - at === 2 ? text.slice(at, end) : text[at];
}

/** The character at a position; undefined outside of the text. */
export function charAt(text: string, position: number): string | undefined {
  if (position < NEAR && isPlainUpTo(text, position)) return text[position];
  const { starts } = layout(text);
  return starts ? charIn(text, starts, position) : text[position];
}

/** The text between two positions that are not negative; empty when they are in the wrong order. */
export function slice(text: string, start: number, end: number): string {
  const { starts } = layout(text);
  if (!starts) return text.slice(start, end);
  return text.slice(starts[start] ?? text.length, starts[end] ?? text.length);
}

/** The position of a UTF-16 offset. */
export function positionOf(text: string, offset: number): number {
  const { starts } = layout(text);
  if (!starts) return offset;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether there is no surrogate at the unit `last` nor before it. */
function isPlainUpTo(text: string, last: number): boolean {
  for (let i = 0; i <= last; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return false;
  return true;
}

/**
 * Order by code point. Units give the same order, except between a surrogate (half of a code point from U+10000) and
 * a unit from U+E000: these two ranges change places.
 */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
