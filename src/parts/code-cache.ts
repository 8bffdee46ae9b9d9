/**
 * Scripts as V8 has compiled them, kept on disk. V8 compiles a function when it is called for the first time, so what is
 * kept is made when the process ends, and has the functions that ran until then.
 *
 * V8 refuses what another version of it has made, and what it made of a text of another length; beyond that it trusts
 * what it is given, so damage is found by `sealed.ts`, and the folder is one that nobody else may write to.
 */
import { join } from 'node:path';
import { Script } from 'node:vm';
import { openFolder, tidy } from '../cache/folder.js';
import { readSealed, writeSealed } from '../cache/sealed.js';
import { v8Variant } from './v8-variant.js';

/** A process that compiled so many times as much text as those before it has called functions that they did not. */
const WORTH = 4;

/** The number before the code: how much was compiled by the process that wrote it. */
const HEAD = 4;

interface Entry {
  readonly script: Script;
  /** The number with the code that is kept; -1 when none is. */
  work: number;
}

export class CodeCache {
  readonly #entries = new Map<string, Entry>();
  #work = 0;

  private constructor(
    private readonly folder: string,
    private readonly variant: string,
  ) {}

  /** null when nothing is to be kept, or cannot be. */
  static open(): CodeCache | null {
    const folder = process.env.RUFFJS_CACHE === '0' ? null : openFolder();
    return folder === null ? null : new CodeCache(folder, v8Variant());
  }

  compile(name: string, text: string, filename: string): Script {
    const kept = this.#load(name);
    const script = new Script(text, { filename, ...(kept && { cachedData: kept.subarray(HEAD) }) });
    const isAccepted = kept !== null && script.cachedDataRejected === false;
    this.#entries.set(name, { script, work: isAccepted ? kept.readUInt32LE() : -1 });
    return script;
  }

  /** The process has compiled a program of so many characters. */
  worked(characters: number): void {
    this.#work += characters;
  }

  /** Keeps what is worth it. */
  save(): void {
    const worthy = [...this.#entries].filter(([, { work }]) => work < 0 || this.#work >= work * WORTH);
    for (const [name, entry] of worthy) {
      entry.work = Math.max(this.#work, 1);
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(entry.work);
      writeSealed(this.#path(name), Buffer.concat([head, entry.script.createCachedData()]));
    }
    if (worthy.length > 0) tidy(this.folder);
  }

  #load(name: string): Buffer | null {
    try {
      return readSealed(this.#path(name));
    } catch {
      return null;
    }
  }

  #path(name: string): string {
    return join(this.folder, `${name}-${this.variant}.code`);
  }
}
