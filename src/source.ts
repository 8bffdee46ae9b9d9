/** A source text with its name, and the way from offsets to lines and columns. */

/** 1-based, in characters (code points), as the diagnostics print it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class Source {
  /** Offset at which each line starts. `\n`, `\r\n` and a lone `\r` end a line. */
  readonly #lineStarts: readonly number[];
  /** The line that was asked for last: the next one is mostly the same. */
  #near = 1;

  /** @param name the path as the user gave it: it stands in diagnostics and source maps. */
  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.#lineStarts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Line and column of an offset, columns counted in code points. */
  position(offset: number): Position {
    const { line, column } = this.location(offset);
    const start = this.#lineStarts[line - 1]!;
    let astral = 0;
    for (let i = start; i < start + column; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit >= 0xd800 && unit < 0xdc00) astral++;
    }
    return { line, column: column - astral + 1 };
  }

  /** 1-based line and 0-based column in UTF-16 units: what source maps want. */
  location(offset: number): { line: number; column: number } {
    const starts = this.#lineStarts;
    const near = this.#near;
    if (starts[near - 1]! > offset || (near < starts.length && starts[near]! <= offset)) {
      this.#near = lineAt(offset, starts);
    }
    return { line: this.#near, column: offset - starts[this.#near - 1]! };
  }

  /** The text of a 1-based line without its line end. */
  line(line: number): string {
    const start = this.#lineStarts[line - 1];
    if (start === undefined) return '';
    const end = this.#lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

function lineAt(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
