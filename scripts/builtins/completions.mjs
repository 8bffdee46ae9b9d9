/** `docs/builtins.json`: the same as data, for completion and hovers in editors. */
import { isMethod, signatureOf } from './read.mjs';

export function completionsOf(builtins) {
  const entries = [...builtins.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((of) => ({
      name: of.name,
      aliases: aliasesOf(of, builtins),
      category: of.module,
      signature: signatureOf(of),
      constant: of.constant,
      global: !of.methodOnly,
      method: isMethod(of),
      params: of.params.map(({ name, type, optional = false, rest }) => ({
        name,
        type,
        optional,
        rest: Boolean(rest),
      })),
      returns: of.returns,
      suspends: of.suspends,
      capabilities: of.capabilities,
      documentation: of.text,
      examples: of.examples.map(readExample),
    }));
  // One line each, so that a change of one builtin is a change of one line.
  return `{"builtins": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

/** The other names of a builtin. */
function aliasesOf(of, builtins) {
  return [...builtins.values()]
    .filter((other) => other !== of && original(other) === original(of))
    .map(({ name }) => name);
}

/** Comments of further names end in the original one: `The same as \`now_unix\`.`, `…: \`push\`.` */
function original(of) {
  return /(?:: |same as |, )`(\w+)`(?: (?:by|for) [^.]+)?\.$/.exec(of.text)?.[1] ?? of.name;
}

/** `upper("a")  // A` */
function readExample(line) {
  const [, code, output] = /^(.*?) {2}\/\/ ?(.*)$/.exec(line) ?? [undefined, line, ''];
  return { code, output };
}
