/**
 * Results on disk, so that what has not changed is not compiled again. The folder is that of one compiler
 * (`<cache>/ruffjs/<build>`), a file holds one result: a line that says what it is and what it depended on, the texts
 * that it depended on, and its parts. A file that is damaged or says something else is not looked at further. The cache
 * never makes anything fail: where it cannot be read or written there is none.
 */
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { scriptExists } from '../cli/script-files.js';
import { openFolder, tidy } from './folder.js';
import { type Inputs, isUnchanged } from './inputs.js';
import { shortName } from './name.js';
import { readSealed, writeSealed } from './sealed.js';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Head {
  readonly key: string;
  /** The paths of the texts, which are the first of the bodies. */
  readonly texts: readonly string[];
  readonly missing: Inputs['missing'];
  readonly scripts: Inputs['scripts'];
  /** What the parts are, for whoever wrote them. */
  readonly data: unknown;
  /** Of texts and parts. */
  readonly lengths: readonly number[];
}

export interface Stored {
  readonly inputs: Inputs;
  readonly data: unknown;
  readonly parts: readonly Buffer[];
}

export class Store {
  private constructor(private readonly folder: string) {}

  /** null when no results are to be kept, or cannot be. */
  static open(): Store | null {
    const { RUFFJS_CACHE } = process.env;
    const folder = RUFFJS_CACHE === '0' || RUFFJS_CACHE === 'code' ? null : openFolder();
    return folder === null ? null : new Store(folder);
  }

  /** What was stored under the key, if its inputs are what they were. */
  load(key: string): Stored | null {
    try {
      const path = this.#path(key);
      const content = readSealed(path);
      const stored = content && decode(content, key);
      if (!stored || !isUnchanged(stored.inputs, scriptExists)) return null;
      if (Date.now() - statSync(path).mtimeMs > DAY_MS) utimesSync(path, new Date(), new Date());
      return stored;
    } catch {
      return null;
    }
  }

  save(key: string, inputs: Inputs, data: unknown, parts: readonly Uint8Array[]): void {
    const path = this.#path(key);
    const isNew = !existsSync(path);
    if (writeSealed(path, encode(key, inputs, data, parts)) && isNew) tidy(this.folder);
  }

  #path(key: string): string {
    return join(this.folder, shortName(key));
  }
}

function encode(
  key: string,
  { texts, missing, scripts }: Inputs,
  data: unknown,
  parts: readonly Uint8Array[],
): Buffer {
  const bodies = [...texts.values(), ...parts];
  const lengths = bodies.map(({ length }) => length);
  const head: Head = { key, texts: [...texts.keys()], missing, scripts, data, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bodies]);
}

/** null when it is the result of another key. */
function decode(content: Buffer, key: string): Stored | null {
  const end = content.indexOf('\n');
  const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
  if (head.key !== key) return null;
  let at = end + 1;
  const bodies = head.lengths.map((length) => content.subarray(at, (at += length)));
  const texts = new Map(head.texts.map((path, i) => [path, bodies[i]!]));
  const { missing, scripts, data } = head;
  return { inputs: { texts, missing, scripts }, data, parts: bodies.slice(texts.size) };
}
