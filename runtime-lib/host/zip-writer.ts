/** Zip archives that a program makes: entries go to the file as they are added, the list of them when it is closed. */
import { fstatSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate/browser';
import { fail } from '../core/errors.js';
import { RuffObject } from '../core/value.js';
import { fileName } from '../formats/path-text.js';
import { attempt } from './os-error.js';
import { pieces, withFile } from './read-file.js';
import { Replacement } from './replacement.js';

/** What the format can say; there is an extension for more, which is not written. */
const MAX_BYTES = 0xffff_ffff;
const MAX_ENTRIES = 0xffff;

const UNIX = 3;
const FILE_MODE = 0o100644;
const FOLDER_MODE = 0o40755;

export class ZipArchive extends RuffObject {
  private readonly names = new Set<string>();
  private readonly zip: Zip;
  private written = 0;
  private isOpen = true;

  private constructor(
    private readonly path: string,
    private readonly replacement: Replacement,
  ) {
    super();
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.written += chunk.length;
      attempt(`Failed to write zip file '${path}'`, () => writeFileSync(replacement.file, chunk));
    });
    keepTrack(this);
  }

  static create(path: string): ZipArchive {
    return new ZipArchive(
      path,
      attempt(`Failed to create zip file '${path}'`, () => Replacement.of(path)),
    );
  }

  get type(): string {
    return 'ziparchive';
  }

  addFile(path: string): void {
    this.checkOpen('been closed');
    attempt(`Failed to read source file '${path}'`, () => this.addContent(path, fileName(path)));
  }

  /** All that is in a folder, whose own name does not appear. Nothing is added if something cannot be looked at. */
  addFolder(path: string): void {
    this.checkOpen('been closed');
    const content = attempt('Failed to read directory', () => [...walk(path, '', [realpathSync(path)])]);
    for (const { path, name } of content) {
      if (name.endsWith('/')) this.start(new ZipPassThrough(name), FOLDER_MODE).push(new Uint8Array(), true);
      else attempt(`Failed to read '${path}'`, () => this.addContent(path, name));
    }
  }

  private addContent(path: string, name: string): void {
    withFile(path, 'r', (file) => {
      // The archive itself, in a folder that goes into it, would never end.
      if (fstatSync(file).ino === fstatSync(this.replacement.file).ino) return;
      const content = pieces(file);
      let next = content.next();
      const entry = this.start(new ZipDeflate(name), FILE_MODE);
      try {
        for (; !next.done; next = content.next()) entry.push(next.value, false);
        entry.push(new Uint8Array(), true);
      } catch (error) {
        this.abandon();
        throw error;
      }
    });
  }

  private start<T extends ZipInputFile>(entry: T, mode: number): T {
    const { filename } = entry;
    if (this.names.has(filename)) {
      fail(`Failed to start zip entry '${filename}': invalid Zip archive: Duplicate filename: ${filename}`);
    }
    if (this.written > MAX_BYTES || this.names.size >= MAX_ENTRIES) {
      fail(`Failed to start zip entry '${filename}': the archive is too large`);
    }
    this.names.add(filename);
    entry.os = UNIX;
    entry.attrs = mode * 0x10000;
    this.zip.add(entry);
    return entry;
  }

  close(): void {
    this.checkOpen('already been closed');
    this.leave();
    try {
      this.zip.end();
    } catch (error) {
      this.replacement.abandon();
      throw error;
    }
    attempt(`Failed to write zip file '${this.path}'`, () => this.replacement.commit());
  }

  private abandon(): void {
    this.leave();
    this.replacement.abandon();
  }

  private leave(): void {
    this.isOpen = false;
    open.delete(this);
  }

  private checkOpen(how: string): void {
    if (!this.isOpen) fail(`Zip archive has ${how}`);
  }
}

interface Found {
  readonly path: string;
  /** In the archive; that of a folder ends with a slash. */
  readonly name: string;
}

/** What is in a folder and the folders in it, by name. Links are followed. `above`: the real paths of the folders above. */
function* walk(folder: string, prefix: string, above: readonly string[]): Iterable<Found> {
  for (const entry of readdirSync(folder).sort()) {
    const path = `${folder}/${entry}`;
    const name = prefix + entry;
    if (!attempt(`Failed to read '${path}'`, () => statSync(path)).isDirectory()) {
      yield { path, name };
      continue;
    }
    const real = realpathSync(path);
    if (above.includes(real))
      fail(`Failed to read '${path}': Too many levels of symbolic links (os error 40)`);
    yield { path, name: `${name}/` };
    yield* walk(path, `${name}/`, [...above, real]);
  }
}

/** A program that ends gets the archives that it forgot to close. */
const open = /* @__PURE__ */ new Set<ZipArchive>();
let watching = false;

function keepTrack(archive: ZipArchive): void {
  open.add(archive);
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const each of open) each.close();
  });
}
