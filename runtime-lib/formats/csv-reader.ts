/**
 * Splits CSV text into records.
 *
 * Every text has a reading: a quote inside an unquoted field is plain, text after a closing quote belongs to the
 * field, an open quote ends with the text. Records end at `\n`, `\r` or both, even mixed, and empty lines are none.
 * The libraries at hand (papaparse, csv-parse) fix one line end for the whole text and see some of these as errors,
 * and neither knows at which byte a record starts, which the error for an uneven record says.
 */

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export class CsvReader {
  readonly #text: string;
  #at: number;
  /** Where reading the last record began: after the line end of the one before, so ahead of any empty lines. */
  recordStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** The fields of the next record, or undefined after the last. */
  next(): string[] | undefined {
    const text = this.#text;
    this.recordStart = this.#at;
    while (isLineEnd(text.charCodeAt(this.#at))) this.#at++;
    if (this.#at >= text.length) return undefined;
    const fields = [this.#field()];
    while (text.charCodeAt(this.#at) === COMMA) {
      this.#at++;
      fields.push(this.#field());
    }
    this.#at++; // the line end; the second half of `\r\n` counts as an empty line
    return fields;
  }

  #field(): string {
    return this.#text.charCodeAt(this.#at) === QUOTE ? this.#quoted() : this.#plain();
  }

  #plain(): string {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === COMMA || isLineEnd(char)) break;
    }
    this.#at = at;
    return text.slice(start, at);
  }

  #quoted(): string {
    const text = this.#text;
    let field = '';
    let from = this.#at + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0) {
        this.#at = text.length;
        return field + text.slice(from);
      }
      field += text.slice(from, quote);
      this.#at = quote + 1;
      if (text.charCodeAt(this.#at) !== QUOTE) return field + this.#plain();
      field += '"';
      from = this.#at + 1;
    }
  }
}

function isLineEnd(char: number): boolean {
  return char === LINE_FEED || char === CARRIAGE_RETURN;
}
