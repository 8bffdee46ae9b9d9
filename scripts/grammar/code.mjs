// Lines of TypeScript with their indentation, and names that are used once.

export class Code {
  lines = [];
  #indent = 2;
  #names = 0;

  line(text) {
    this.lines.push('  '.repeat(this.#indent) + text);
  }

  /** A block, with what stands before its brace. */
  block(head, inside) {
    this.line(`${head} {`);
    this.#indent++;
    inside();
    this.#indent--;
    this.line('}');
  }

  name(prefix) {
    return `${prefix}${++this.#names}`;
  }
}

/** Conditions that compare the units from an offset on with a text. */
export function comparisons(text, at, operator) {
  return Array.from(
    text,
    (_, i) => `units[${at}${i > 0 ? ` + ${i}` : ''}] ${operator} ${text.charCodeAt(i)}`,
  );
}
