/** A text for a part of another that has room for it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether there is room for the text of an edit, and for the line ends that stand in its place. */
export function fits({ start, end, text }: Edit, code: string): boolean {
  return text.length + lineEnds(code.slice(start, start + text.length)) <= end - start;
}

/** The text with the edits, of which one inside another does not count. All other characters stay where they are. */
export function edited(code: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += code.slice(at, start) + text + filler(code.slice(start, end), text.length);
    at = end;
  }
  return result + code.slice(at);
}

/** What stands after the first `taken` characters of a text: spaces, and all its line ends, none of them earlier. */
function filler(text: string, taken: number): string {
  let owed = lineEnds(text.slice(0, taken));
  return text.slice(taken).replace(/./gs, (char) => (char === '\n' || owed-- > 0 ? '\n' : ' '));
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
