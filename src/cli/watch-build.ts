/** `ruffjs build --watch`: builds again when a file of the program or library changes. */
import { CommandError } from './errors.js';
import { FileWatcher, say, someOf } from './watch.js';

export interface Built {
  readonly code: number;
  /** The files that the result depends on, those included that were looked for in vain. */
  readonly files: readonly string[];
}

/** @param build throws what ends a single build; here it is shown, and the next change is waited for */
export async function watchBuild(files: readonly string[], build: () => Promise<Built>): Promise<never> {
  const watcher = new FileWatcher();
  let watched: Iterable<string> = files;
  for (;;) {
    const since = Date.now();
    const began = performance.now();
    try {
      const built = await build();
      // A mistake may hide what else the program imports.
      watched = built.code === 0 ? built.files : new Set([...watched, ...built.files]);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(built.code === 0 ? `built in ${seconds} s; waiting for changes` : 'not built; waiting for changes');
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      say(`not built: ${error.message}\n[ruffjs] waiting for changes`);
    }
    watcher.set(watched, since);
    const changed = await watcher.changes();
    say(`${someOf(changed)} changed; building again`);
  }
}
