/**
 * What the program still owes when its main part has ended: bodies of async functions that run on, and errors that
 * nobody has looked at. JavaScript's own rule (an unhandled rejection ends the process, some turns after it happened) is
 * not Ruff's: here an error may be looked at as late as one likes, and only the end of the program draws the balance.
 */
import type { RuffPromise } from './promise.js';

let liveBodies = 0;
let allBodiesEnded: (() => void) | undefined;
const unobserved = new Set<RuffPromise>();

export function bodyWaits(): void {
  liveBodies++;
}

export function bodyEnded(): void {
  if (--liveBodies === 0) allBodiesEnded?.();
}

/** Settles when no body of an async function called by the main strand is still waiting. */
export async function bodiesEnded(): Promise<void> {
  while (liveBodies > 0) {
    await new Promise<void>((resolve) => {
      allBodiesEnded = resolve;
    });
  }
}

export function failedUnobserved(promise: RuffPromise): void {
  unobserved.add(promise);
}

export function observedLate(promise: RuffPromise): void {
  unobserved.delete(promise);
}

/** The first failure of an async function that nothing ever awaited, as a thrown error. */
export function throwUnobserved(): void {
  for (const promise of unobserved) throw promise.reason;
}
