/** What must be known of an SQL statement before SQLite sees it: its parameters, and the word that it begins with. */

export interface ScannedStatement {
  /** The first word or other sign of it, in upper case; empty if there is no statement. */
  readonly keyword: string;
  /** By position, the names of its parameters; null for one without a name. `?3` has the name `?3`. */
  readonly parameters: readonly (string | null)[];
}

/** Blank space and comments; SQLite takes a byte order mark for a space. */
const SKIPPED = String.raw`[ \t\n\f\r\ufeff]+|--[^\n]*|\/\*[^]*?(?:\*\/|$)`;
const QUOTED = String.raw`'(?:[^']|'')*'|"(?:[^"]|"")*"|\`(?:[^\`]|\`\`)*\`|\[[^\]]*\]`;
const PARAMETER = String.raw`\?\d*|[:@#$](?:[\w$\u0080-\uffff]|::)+(?:\([^\s)]*\))?`;
const WORD = String.raw`[\w\u0080-\uffff][\w$.\u0080-\uffff]*`;

/** Scans the first statement of a text: the one that is run. */
export function scanStatement(sql: string): ScannedStatement {
  tokens ??= new RegExp(
    `(?<skipped>${SKIPPED})|(?<end>;)|(?<parameter>${PARAMETER})|${QUOTED}|${WORD}|[^]`,
    'g',
  );
  const parameters = new Parameters();
  let keyword = '';
  for (const { 0: token, groups } of sql.matchAll(tokens)) {
    const { skipped, end, parameter } = groups!;
    if (skipped !== undefined || (end !== undefined && keyword === '')) continue;
    if (end !== undefined) break;
    keyword ||= token.toUpperCase();
    if (parameter !== undefined) parameters.add(parameter);
  }
  return { keyword, parameters: parameters.names };
}

let tokens: RegExp | undefined;

class Parameters {
  readonly names: (string | null)[] = [];

  /** A bare `?` is one more than the highest so far, `?3` is the third, a name has the place where it comes first. */
  add(token: string): void {
    if (token === '?') {
      this.names.push(null);
    } else if (token.startsWith('?')) {
      const at = Math.min(Number(token.slice(1)), MAX_PARAMETERS) - 1;
      while (this.names.length <= at) this.names.push(null);
      if (at >= 0) this.names[at] ??= token;
    } else if (!this.names.includes(token)) {
      this.names.push(token);
    }
  }
}

/** A higher number is an error of the statement. */
const MAX_PARAMETERS = 32_766;
