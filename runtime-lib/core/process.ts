/** What the core asks of the process that runs a program. In browsers `../browser/process.ts` stands in its place. */
import { fileURLToPath } from 'node:url';

/** The words after the script's name. */
export function scriptWords(): readonly string[] {
  return process.argv.slice(2);
}

/** A variable of the environment. */
export function setting(name: string): string | undefined {
  return process.env[name];
}

export function endProcess(code: number): never {
  process.exit(code);
}

/** The code with which the process will end if nothing else happens. */
export function plannedExitCode(): number {
  return Number(process.exitCode ?? 0);
}

/** Has `fail` called with what is thrown while the event loop runs. */
export function onUncaught(fail: (thrown: unknown) => void): void {
  process.on('uncaughtException', fail);
}

/** The program has come to its end; the process goes on as long as something keeps it alive. */
export function programEnded(): void {}

export function onExit(listener: () => void): void {
  process.once('exit', listener);
}

/** The path that a `file:` URL means. */
export function pathOf(url: URL): string {
  return fileURLToPath(url);
}
