/**
 * Scripts as V8 has compiled them, kept on disk. V8 compiles a function when it is called for the first time, so what is
 * kept is made when the process ends, and has the functions that ran until then. It is made again by a process that ran
 * parts, or compiled programs, that those before it did not.
 *
 * V8 refuses what another version of it has made, and what it made of a text of another length; beyond that it trusts
 * what it is given, so damage is found by `sealed.ts`, and the folder is one that nobody else may write to.
 */
import { join } from 'node:path';
import { Script } from 'node:vm';
import { openFolder, tidy } from '../cache/folder.js';
import { readSealed, writeSealed } from '../cache/sealed.js';
import { v8Variant } from './v8-variant.js';
import type { Keeper } from './work.js';

/** A process that compiled so many times as much text as those before it has called functions that they did not. */
const WORTH = 4;

/** The line before the code. */
interface Head {
  /** How much was compiled by the process that wrote it. */
  readonly work: number;
  /** The parts that have run, in this process or those before it. */
  readonly parts: readonly string[];
}

interface Entry {
  readonly script: Script;
  /** null when nothing is kept. */
  head: Head | null;
  readonly ran: Set<string>;
}

export class CodeCache implements Keeper {
  readonly #entries = new Map<string, Entry>();
  #work = 0;
  #gaveUp = false;

  private constructor(
    private readonly folder: string,
    private readonly variant: string,
  ) {}

  /** null when nothing is to be kept, or cannot be. */
  static open(): CodeCache | null {
    const folder = process.env.RUFFJS_CACHE === '0' ? null : openFolder();
    return folder === null ? null : new CodeCache(folder, v8Variant());
  }

  /** The script of a file of parts. */
  compile(file: string, text: string, filename: string): Script {
    const kept = this.#load(file);
    const script = new Script(text, { filename, ...(kept && { cachedData: kept.code }) });
    const head = kept && script.cachedDataRejected === false ? kept.head : null;
    this.#entries.set(file, { script, head, ran: new Set() });
    return script;
  }

  ran(file: string, part: string): void {
    this.#entries.get(file)?.ran.add(part);
  }

  worked(characters: number): void {
    this.#work += characters;
  }

  giveUp(): void {
    this.#gaveUp = true;
  }

  /** Keeps what is worth it. */
  save(): void {
    if (this.#gaveUp) return;
    const worthy = [...this.#entries].filter(([, entry]) => this.#isWorthy(entry));
    for (const [file, entry] of worthy) {
      const parts = new Set([...(entry.head?.parts ?? []), ...entry.ran]);
      entry.head = { work: Math.max(this.#work, entry.head?.work ?? 1), parts: [...parts] };
      const line = Buffer.from(`${JSON.stringify(entry.head)}\n`);
      writeSealed(this.#path(file), Buffer.concat([line, entry.script.createCachedData()]));
    }
    if (worthy.length > 0) tidy(this.folder);
  }

  #isWorthy({ head, ran }: Entry): boolean {
    if (head === null || this.#work >= head.work * WORTH) return true;
    const known = new Set(head.parts);
    return [...ran].some((part) => !known.has(part));
  }

  #load(file: string): { readonly head: Head; readonly code: Buffer } | null {
    try {
      const content = readSealed(this.#path(file));
      if (content === null) return null;
      const end = content.indexOf('\n');
      return { head: JSON.parse(content.toString('utf8', 0, end)), code: content.subarray(end + 1) };
    } catch {
      return null;
    }
  }

  #path(file: string): string {
    return join(this.folder, `${file}-${this.variant}.code`);
  }
}
