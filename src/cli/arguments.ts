/**
 * Reading the words of a command line.
 *
 * `parseArgs` knows the syntax (long and short flags, joined values, `--`); the rules are here: a flag is given at most
 * once, and where a command takes words for a script, they begin at the first word after the file that is none of our
 * flags, and everything from there on is the script's.
 */
import { parseArgs } from 'node:util';
import { UsageError } from './errors.js';

export interface Flag {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** The word for the value in the help, and the help itself. */
  readonly value?: string;
  readonly help: string;
  /** After the file the word belongs to the script. */
  readonly onlyBeforeFile?: boolean;
}
export type Flags = Readonly<Record<string, Flag>>;

export interface Syntax {
  readonly usage: string;
  readonly flags: Flags;
  /** A file and the script's words, one file, or any number of files. */
  readonly takes: 'script' | 'file' | 'files';
}

export class Arguments {
  readonly files: string[] = [];
  /** The script's words. */
  script: readonly string[] = [];
  readonly #values = new Map<string, string>();

  has(flag: string): boolean {
    return this.#values.has(flag);
  }

  /** The value of a flag that takes one. */
  value(flag: string): string | undefined {
    return this.#values.get(flag);
  }

  /** The flags given, in order. */
  get flags(): Iterable<string> {
    return this.#values.keys();
  }

  set(flag: string, value: string): void {
    this.#values.set(flag, value);
  }
}

export const HELP: Flag = { type: 'boolean', short: 'h', help: 'Print this help' };

export function readArguments(words: readonly string[], syntax: Syntax): Arguments {
  const { usage, takes } = syntax;
  const flags: Flags = { ...syntax.flags, help: HELP };
  const result = new Arguments();
  const { tokens } = parseArgs({
    args: [...words],
    options: optionsOf(flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    const scriptBegins = takes === 'script' && result.files.length > 0;
    if (token.kind === 'option-terminator') {
      addAll(result, words.slice(token.index + 1), syntax);
      break;
    }
    if (token.kind === 'positional') {
      if (scriptBegins) {
        result.script = words.slice(token.index);
        break;
      }
      addFile(result, token.value, syntax);
      continue;
    }
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag || (scriptBegins && flag.onlyBeforeFile)) {
      if (!scriptBegins) throw new UsageError(`unexpected argument '${token.rawName}' found`, usage);
      result.script = words.slice(token.index);
      break;
    }
    addFlag(result, flag, token, usage);
  }
  if (result.files.length === 0 && !result.has('help')) {
    throw new UsageError('the following required arguments were not provided:\n  <FILE>', usage);
  }
  return result;
}

function optionsOf(flags: Flags) {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
}

/** After `--` nothing is a flag. */
function addAll(result: Arguments, words: readonly string[], syntax: Syntax): void {
  const files = syntax.takes === 'script' ? words.slice(0, 1 - result.files.length) : words;
  for (const file of files) addFile(result, file, syntax);
  result.script = words.slice(files.length);
}

function addFile(result: Arguments, file: string, { takes, usage }: Syntax): void {
  if (file === '') throw new UsageError("a value is required for '<FILE>' but none was supplied", usage);
  if (takes === 'file' && result.files.length > 0)
    throw new UsageError(`unexpected argument '${file}' found`, usage);
  result.files.push(file);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function addFlag(result: Arguments, flag: Flag, { name, rawName, value }: OptionToken, usage: string): void {
  if (result.has(name))
    throw new UsageError(`the argument '${rawName}' cannot be used multiple times`, usage);
  if (flag.type === 'boolean' && value !== undefined) {
    throw new UsageError(`unexpected value '${value}' for '${rawName}' found; no more were expected`, usage);
  }
  if (flag.type === 'string' && value === undefined) {
    throw new UsageError(`a value is required for '${rawName} <${flag.value}>' but none was supplied`, usage);
  }
  result.set(name, value ?? '');
}
