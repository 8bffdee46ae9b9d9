/**
 * Results on disk, so that what has not changed is not compiled again. The folder is that of one compiler
 * (`<cache>/ruffjs/<build>`), a file holds one result: a line that says what it is and what it depended on, and its
 * parts. A file that says something else, or whose parts are not those that it was written with, is not looked at
 * further. The cache never makes anything fail: where it cannot be read or written there is none.
 */
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptExists } from '../cli/script-files.js';
import { buildId } from './build-id.js';
import { digest } from './digest.js';
import { cacheRoot, forgetOthers, isOurs, prune } from './folder.js';
import { type Inputs, isUnchanged } from './inputs.js';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Head {
  readonly key: string;
  readonly inputs: Inputs;
  /** What the parts are, for whoever wrote them. */
  readonly data: unknown;
  readonly lengths: readonly number[];
  readonly digest: string;
}

export interface Stored {
  readonly inputs: Inputs;
  readonly data: unknown;
  readonly parts: readonly Buffer[];
}

export class Store {
  private constructor(
    private readonly root: string,
    private readonly folder: string,
  ) {}

  /** null when nothing is to be kept, or cannot be. */
  static open(): Store | null {
    const root = cacheRoot();
    if (buildId === null || root === null || process.env.RUFFJS_CACHE === '0') return null;
    const folder = join(root, buildId);
    try {
      return isOurs(folder) ? new Store(root, folder) : null;
    } catch {
      return null;
    }
  }

  /** What was stored under the key, if its inputs are what they were. */
  load(key: string): Stored | null {
    try {
      const path = this.#path(key);
      const stored = decode(readFileSync(path), key);
      if (stored && Date.now() - statSync(path).mtimeMs > DAY_MS) utimesSync(path, new Date(), new Date());
      return stored;
    } catch {
      return null;
    }
  }

  save(key: string, inputs: Inputs, data: unknown, parts: readonly string[]): void {
    const path = this.#path(key);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      const isNew = statSync(path, { throwIfNoEntry: false }) === undefined;
      writeFileSync(temporary, encode(key, inputs, data, parts), { mode: 0o600 });
      renameSync(temporary, path);
      if (!isNew) return;
      prune(this.folder);
      forgetOthers(this.root, buildId!);
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  #path(key: string): string {
    return join(this.folder, digest(key));
  }
}

function encode(key: string, inputs: Inputs, data: unknown, parts: readonly string[]): Buffer {
  const bodies = parts.map((part) => Buffer.from(part));
  const body = Buffer.concat(bodies);
  const head: Head = { key, inputs, data, lengths: bodies.map(({ length }) => length), digest: digest(body) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

function decode(file: Buffer, key: string): Stored | null {
  const end = file.indexOf('\n');
  const head = JSON.parse(file.toString('utf8', 0, end)) as Head;
  const body = file.subarray(end + 1);
  if (head.key !== key || digest(body) !== head.digest || !isUnchanged(head.inputs, scriptExists))
    return null;
  let at = 0;
  const parts = head.lengths.map((length) => body.subarray(at, (at += length)));
  return { inputs: head.inputs, data: head.data, parts };
}
