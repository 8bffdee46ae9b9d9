/**
 * Writing a whole file so that nobody ever sees half of it.
 *
 * The new content of an existing file goes to a temporary file beside it, which takes its name when it is complete; so a
 * full disk or a killed program leaves the old content. The file keeps its permission bits and its owner, and a symbolic
 * link stays and leads to the new content. Where a rename would change what the file is, it is written in place: devices
 * and pipes, files with several names, files of others, files in folders that the program must not write to.
 *
 * A file that is not there yet is created under its name, and goes again if it could not be written.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

let count = 0;

export class Replacement {
  private constructor(
    /** Where to write. */
    readonly file: number,
    /** What has to go if the content does not become complete. */
    private readonly created: string | undefined,
    /** What the created file is to be called. */
    private readonly target: string | undefined,
  ) {}

  static of(path: string): Replacement {
    // Most often there is nothing, and then nothing has to be looked at.
    const fresh = Replacement.ofNothing(path);
    if (fresh !== undefined) return fresh;
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there === undefined) return Replacement.inPlace(path);
    const isLink = there.isSymbolicLink();
    const old = isLink ? statSync(path, { throwIfNoEntry: false }) : there;
    if (!old?.isFile()) return Replacement.inPlace(path);
    return Replacement.beside(isLink ? realpathSync.native(path) : path, old) ?? Replacement.inPlace(path);
  }

  /** For content that comes bit by bit: a new file, too, has its name only when it is complete. */
  static gradual(path: string): Replacement {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return Replacement.of(path);
    const temporary = temporaryBeside(path);
    return new Replacement(openSync(temporary, 'wx'), temporary, path);
  }

  /** undefined if there is something at the path. A link that leads nowhere is nothing. */
  static ofNothing(path: string): Replacement | undefined {
    try {
      return new Replacement(openSync(path, 'wx'), path, undefined);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return existsSync(path) ? undefined : Replacement.inPlace(path);
    }
  }

  private static inPlace(path: string): Replacement {
    return new Replacement(openSync(path, 'w'), undefined, undefined);
  }

  /** undefined if the file cannot be replaced by another one. */
  private static beside(target: string, old: Stats): Replacement | undefined {
    if (old.nlink > 1) return undefined;
    accessSync(target, constants.W_OK);
    const temporary = temporaryBeside(target);
    let file: number;
    try {
      file = openSync(temporary, 'wx', 0o600);
    } catch {
      return undefined;
    }
    const replacement = new Replacement(file, temporary, target);
    try {
      if (old.uid !== process.geteuid?.() || old.gid !== process.getegid?.()) {
        fchownSync(file, old.uid, old.gid);
      }
      fchmodSync(file, old.mode & 0o7777);
      return replacement;
    } catch {
      replacement.abandon();
      return undefined;
    }
  }

  /** The content is complete. */
  commit(): void {
    try {
      closeSync(this.file);
      if (this.target !== undefined) renameSync(this.created!, this.target);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** The old content stays. */
  abandon(): void {
    closeSync(this.file);
    this.remove();
  }

  private remove(): void {
    if (this.created !== undefined) rmSync(this.created, { force: true });
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.ruff-${process.pid}-${Date.now().toString(36)}-${count++}.tmp`);
}

/** Does `write` to the file of a replacement, and completes it. */
export function complete(replacement: Replacement, write: (file: number) => void): void {
  try {
    write(replacement.file);
  } catch (error) {
    replacement.abandon();
    throw error;
  }
  replacement.commit();
}

/** Writes a whole file, which `write` does to a file descriptor. */
export function replaceFile(path: string, write: (file: number) => void): void {
  complete(Replacement.of(path), write);
}
