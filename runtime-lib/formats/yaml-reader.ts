/**
 * Reads YAML into Ruff values.
 *
 * The library gives nodes under the failsafe schema, in which every scalar is text: what the texts mean is decided here
 * (`yaml-scalars.ts`), exactly as the language has it, with ints of 64 bits.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { Dict } from '../core/dict.js';
import { share } from '../core/ownership.js';
import { text as printed, quoted } from '../core/text.js';
import type { Value } from '../core/value.js';
import { boolOf, floatOf, intOf, isNull, plainValue, YamlRangeError } from './yaml-scalars.js';

/** What is wrong with a YAML text. */
export class YamlError extends Error {}

/** Characters that may stand in no YAML text, not even in comments. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

const CORE_TAG = 'tag:yaml.org,2002:';

/** The one document of the text; null if it is empty. */
export function readYaml(text: string): Value {
  if (FORBIDDEN.test(text)) throw new YamlError('control characters are not allowed');
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document] = documents;
  if (!document) return null;
  for (const { errors } of documents) {
    if (errors[0]) throw new YamlError(errors[0].message.split('\n', 1)[0]!.replace(/:$/, ''));
  }
  if (documents.length > 1) {
    throw new YamlError('deserializing from YAML containing more than one document is not supported');
  }
  try {
    return new YamlReader(text).value(document.contents);
  } catch (error) {
    throw error instanceof YamlRangeError ? new YamlError(error.message) : error;
  }
}

class YamlReader {
  readonly #text: string;
  /** What stands under each anchor; while it is being read, undefined. An anchor may be set again. */
  readonly #anchors = new Map<string, Value | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  value(node: ParsedNode | null): Value {
    if (node === null) return null;
    if (isAlias(node)) return this.#target(node);
    const { anchor } = node;
    if (anchor === undefined) return this.#content(node);
    this.#anchors.set(anchor, undefined);
    const value = this.#content(node);
    this.#anchors.set(anchor, value);
    return value;
  }

  #target(alias: Alias): Value {
    const value = this.#anchors.get(alias.source);
    if (value !== undefined) return share(value);
    throw new YamlError(this.#anchors.has(alias.source) ? 'recursion limit exceeded' : 'unknown anchor');
  }

  #content(node: Exclude<ParsedNode, Alias>): Value {
    if (isMap(node)) return this.#dict(node);
    if (isSeq(node)) return node.items.map((item) => this.value(item as ParsedNode | null));
    const text = this.#source(node);
    const tag = node.tag?.startsWith(CORE_TAG) ? node.tag.slice(CORE_TAG.length) : undefined;
    const tagged = tag === undefined ? undefined : taggedValue(tag, text);
    if (tagged !== undefined) return tagged;
    return node.type === 'PLAIN' ? plainValue(text) : text;
  }

  #dict(map: YAMLMap.Parsed): Dict {
    const dict = new Dict();
    for (const { key, value } of map.items) {
      const name = this.#key(key);
      if (dict.has(name)) throw new YamlError(`duplicate entry with key ${quoted(name)}`);
      dict.set(name, this.value(value));
    }
    return dict;
  }

  /** The text of a scalar, whatever it stands for; the printed form of a collection. */
  #key(key: ParsedNode): string {
    const value = this.value(key);
    return isScalar(key) ? this.#source(key) : printed(value);
  }

  /** A block scalar that the text ends in has no line feed at its end; the library adds one. */
  #source(scalar: Scalar.Parsed): string {
    const { source, type, range } = scalar;
    const cut = (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') && range[1] >= this.#text.length;
    return cut && !this.#text.endsWith('\n') ? source.replace(/\n$/, '') : source;
  }
}

/** undefined: a tag that says nothing. */
function taggedValue(tag: string, text: string): Value | undefined {
  switch (tag) {
    case 'str':
      return text;
    case 'int':
      return intOf(text) ?? mismatch(text, 'an integer');
    case 'float':
      return floatOf(text) ?? mismatch(text, 'a float');
    case 'bool':
      return boolOf(text) ?? mismatch(text, 'a boolean');
    case 'null':
      return isNull(text) ? null : mismatch(text, 'null');
  }
  return undefined;
}

function mismatch(text: string, expected: string): never {
  throw new YamlError(`invalid value: string ${quoted(text)}, expected ${expected}`);
}
