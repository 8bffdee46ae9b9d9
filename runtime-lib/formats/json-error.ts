/** Why a text is no JSON, and where: lines count from 1, columns are bytes of UTF-8. */
export class JsonError extends Error {
  /** The offending text are the `bytes` bytes from UTF-16 index `at` on, as far as the text goes. */
  constructor(detail: string, text: string, at: number, bytes: number) {
    const encoder = new TextEncoder();
    const before = encoder.encode(text.slice(0, at + bytes));
    const end = Math.min(encoder.encode(text.slice(0, at)).length + bytes, before.length);
    let line = 1;
    let lineStart = 0;
    for (let i = 0; i < end; i++) {
      if (before[i] !== 10) continue;
      line++;
      lineStart = i + 1;
    }
    super(`${detail} at line ${line} column ${end - lineStart}`);
  }
}
