/** Applies the options of an argument parser to the words of a command line. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { float } from '../core/float.js';
import { parseInteger } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { parseDecimal } from './numerals.js';

/**
 * The values by long name, missing ones with their defaults. A word that starts with a dash must be the name of an
 * option; the value of an option may look as it likes; what is left over goes into `_positional`.
 */
export function parseArguments(options: readonly Dict[], words: readonly string[]): Dict {
  const result = new Dict();
  const positional: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith('-')) {
      positional.push(word);
      continue;
    }
    const option =
      options.find((option) => option.get('long') === word || option.get('short') === word) ??
      fail(`Unknown argument: ${word}`);
    const takesValue = valueType(option) !== 'bool';
    result.set(resultKey(option), takesValue ? readValue(option, words[++i]) : true);
  }
  for (const option of options) {
    const key = resultKey(option);
    if (!result.has(key)) result.set(key, missingValue(option));
  }
  if (positional.length > 0) result.set('_positional', positional);
  return result;
}

export function valueType(option: Dict): string {
  return text(option.get('type') ?? 'string');
}

function longName(option: Dict): string {
  return text(option.get('long') ?? '');
}

function resultKey(option: Dict): string {
  return longName(option).replace(/^--/, '');
}

function readValue(option: Dict, word: string | undefined): Value {
  const type = valueType(option);
  const convert = converters(type) ?? fail(`Unknown argument type: ${type}`);
  const name = longName(option);
  if (word === undefined) return fail(`Argument ${name} requires a value`);
  return (
    convert(word) ??
    fail(`Argument ${name} requires ${type === 'int' ? 'an integer' : 'a float'} value, got: ${word}`)
  );
}

function converters(type: string): ((word: string) => Value | undefined) | undefined {
  switch (type) {
    case 'string':
      return (word) => word;
    case 'int':
      return parseInteger;
    case 'float':
      return (word) => {
        const value = parseDecimal(word);
        return value === undefined ? undefined : float(value);
      };
  }
  return undefined;
}

/** A default that does not fit the type counts as zero; one of an unknown type stays as it is. */
function missingValue(option: Dict): Value {
  if (option.get('required') === true) return fail(`Required argument ${longName(option)} is missing`);
  const type = valueType(option);
  const word = option.get('default');
  if (typeof word !== 'string') return type === 'bool' ? false : null;
  if (type === 'bool') return word === 'true';
  const convert = converters(type);
  return convert ? (convert(word) ?? (type === 'float' ? float(0) : 0)) : word;
}
