/** `ruffjs run --watch`: runs a program in a process of its own, and anew when one of its files changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { FileWatcher, say, someOf } from './watch.js';

/** A program that does not end when it is asked to is ended. */
const GRACE_MS = 2000;

/** @param words the command line without `--watch` */
export async function watchRun(file: string, words: readonly string[]): Promise<never> {
  const watcher = new FileWatcher();
  for (;;) {
    const since = Date.now();
    watcher.set([file], since);
    const run = startRun(words, (files) => watcher.set([file, ...files], since));
    const stop = passSignals(run.child);
    const changed = await Promise.race([watcher.changes(), run.ended.then(() => null)]);
    const files = changed ?? (await afterEnd(run, watcher));
    if (changed) await end(run);
    stop();
    say(`${someOf(files)} changed; running again`);
  }
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<string>;
}

function startRun(words: readonly string[], filesKnown: (files: readonly string[]) => void): Run {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'run', ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // It says by a message which files it depends on.
    env: { ...process.env, RUFFJS_REPORT_FILES: '1' },
  });
  child.on('message', (message) => {
    if (Array.isArray(message)) filesKnown(message.map(String));
  });
  const ended = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`));
  });
  return { child, ended };
}

async function afterEnd({ ended }: Run, watcher: FileWatcher): Promise<readonly string[]> {
  say(`the program ended ${await ended}; waiting for changes`);
  return watcher.changes();
}

async function end({ child, ended }: Run): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(timer);
}

/** Ctrl-C ends both. */
function passSignals(child: ChildProcess): () => void {
  const stop = (): void => {
    child.kill('SIGTERM');
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}
