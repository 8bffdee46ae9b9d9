/** `../core/process.ts` in a browser, where a program has a page or a worker in place of a process. */
import { Signal } from '../core/errors.js';
import { host } from './host.js';

export function scriptWords(): readonly string[] {
  return host().args ?? [];
}

export function setting(_name: string): string | undefined {
  return undefined;
}

const page = globalThis as unknown as EventTarget;

/** Unwinds the stack: nothing can end a page from inside. */
class Ended extends Signal {}

export function endProcess(code: number): never {
  host().exit?.(code);
  throw new Ended();
}

export function plannedExitCode(): number {
  return 0;
}

export function onUncaught(fail: (thrown: unknown) => void): void {
  page.addEventListener('error', (event) => {
    event.preventDefault();
    fail((event as Event & { readonly error: unknown }).error);
  });
}

export function programEnded(): void {
  host().exit?.(0);
}

export function onExit(listener: () => void): void {
  page.addEventListener('pagehide', listener);
}

export function pathOf(url: URL): string {
  return url.href;
}
