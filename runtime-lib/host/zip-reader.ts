/**
 * Unpacking zip archives, which may come from anybody: nothing is written outside of the target folder, nothing through
 * a link, and no more than the limits allow.
 */
import { closeSync, lstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Entry, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { fail } from '../core/errors.js';
import { joinPaths } from '../formats/path-text.js';
import { attempt, osErrorText } from './os-error.js';
import { replaceFile } from './replacement.js';

const MAX_ENTRIES = 1024;
const MAX_ENTRY_BYTES = 16_777_216;
const MAX_TOTAL_BYTES = 67_108_864;

/** Gives the paths of the files that were written. */
export async function unpack(path: string, folder: string): Promise<string[]> {
  const file = attempt(`Failed to open file '${path}'`, () => openSync(path, 'r'));
  try {
    const zip = await openArchive(path, file);
    if (zip.entryCount > MAX_ENTRIES) {
      fail(`Archive contains ${zip.entryCount} entries which exceeds maximum entry count (${MAX_ENTRIES})`);
    }
    return await new Unpacking(zip, folder).run();
  } finally {
    closeSync(file);
  }
}

async function openArchive(path: string, file: number): Promise<ZipFile> {
  try {
    return await fromFdPromise(file, { lazyEntries: true, decodeStrings: false, autoClose: false });
  } catch (error) {
    return fail(`Failed to open zip archive '${path}': ${archiveProblem(error)}`);
  }
}

function archiveProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return `i/o error: ${osErrorText(error)}`;
  const isNoArchive = message.toLowerCase().includes('end of central directory record signature not found');
  return `invalid Zip archive: ${isNoArchive ? 'Could not find EOCD' : message}`;
}

class Unpacking {
  private readonly written = new Set<string>();
  private readonly folders = new Set<string>();
  private total = 0;

  constructor(
    private readonly zip: ZipFile,
    private readonly target: string,
  ) {}

  async run(): Promise<string[]> {
    attempt(`Failed to create output directory '${this.target}'`, () =>
      mkdirSync(this.target, { recursive: true }),
    );
    let index = 0;
    for await (const entry of this.entries()) await this.unpack(entry, index++);
    return [...this.written];
  }

  private async *entries(): AsyncIterable<Entry> {
    try {
      yield* this.zip.eachEntry();
    } catch (error) {
      fail(`Failed to read zip entry: invalid Zip archive: ${(error as Error).message}`);
    }
  }

  private async unpack(entry: Entry, index: number): Promise<void> {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const isFolder = /[/\\]$/.test(name);
    const parts = safeParts(name);
    if (isSymbolicLink(entry)) unsafe(name, LINK);
    this.checkSize(name, entry.uncompressedSize);
    const folders = isFolder ? parts : parts.slice(0, -1);
    const folder = this.makeFolders(name, folders);
    if (isFolder) return;
    const path = joinPaths([folder, parts.at(-1)!]);
    if (isLink(path)) unsafe(name, LINK);
    const content = await this.content(entry, name, index);
    attempt(`Failed to create output file '${path}'`, () =>
      replaceFile(path, (file) => writeFileSync(file, content)),
    );
    this.written.add(path);
  }

  private checkSize(name: string, size: number): void {
    if (size > MAX_ENTRY_BYTES) {
      fail(
        `Archive entry '${name}' exceeds maximum per-entry size (${size} bytes > ${MAX_ENTRY_BYTES} bytes)`,
      );
    }
    this.total += size;
    if (this.total > MAX_TOTAL_BYTES) {
      fail(
        `Archive extraction exceeds maximum total extraction size (${this.total} bytes > ${MAX_TOTAL_BYTES} bytes)`,
      );
    }
  }

  /** One after the other: a link among them would lead elsewhere. */
  private makeFolders(name: string, parts: readonly string[]): string {
    let path = this.target;
    for (const part of parts) {
      path = joinPaths([path, part]);
      if (this.folders.has(path)) continue;
      if (isLink(path)) unsafe(name, LINK);
      attempt(`Failed to create output directory '${path}'`, () => mkdirSync(path, { recursive: true }));
      this.folders.add(path);
    }
    return path;
  }

  /** The reader ends an entry that gives more than it says. */
  private async content(entry: Entry, name: string, index: number): Promise<Uint8Array> {
    if (entry.isEncrypted()) {
      fail(`Failed to read zip entry ${index}: unsupported Zip archive: Password required to decrypt file`);
    }
    if (!entry.canDecodeFileData()) {
      fail(`Failed to read zip entry ${index}: unsupported Zip archive: Compression method not supported`);
    }
    const bytes = await this.inflate(entry).catch((error: Error) =>
      fail(`Failed to extract file '${name}': ${error.message}`),
    );
    return crc32(bytes) === entry.crc32 ? bytes : fail(`Failed to extract file '${name}': Invalid checksum`);
  }

  private async inflate(entry: Entry): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await this.zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

const LINK = 'symbolic links are not allowed';

function unsafe(name: string, reason: string): never {
  return fail(`Unsafe archive entry '${name}': ${reason}`);
}

/** The components of an entry's name, if they lead to a place below the target folder. */
function safeParts(name: string): string[] {
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/')) unsafe(name, 'absolute path is not allowed');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  for (const part of parts) {
    if (part === '..') unsafe(name, 'parent directory traversal component is not allowed');
    if (/^[A-Za-z]:/.test(part)) unsafe(name, 'drive-prefixed path is not allowed');
  }
  return parts.length > 0 ? parts : unsafe(name, 'empty normalized path is not allowed');
}

const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

function isSymbolicLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
