/**
 * What the program still owes when its main part has ended: bodies of async functions that run on, and errors that
 * nobody has looked at. JavaScript's own rule (an unhandled rejection ends the process, some turns after it happened) is
 * not Ruff's: here an error may be looked at as late as one likes, and only the end of the program draws the balance.
 */
import { immediately } from '../core/event-loop.js';
import { beforeEnd, isEmbedded } from '../core/program.js';
import type { RuffPromise } from './promise.js';

let liveBodies = 0;
let allBodiesEnded: (() => void) | undefined;
const unobserved = new Set<RuffPromise>();

export function bodyWaits(): void {
  if (liveBodies++ === 0) beforeEnd(balance);
}

export function bodyEnded(): void {
  if (--liveBodies === 0) allBodiesEnded?.();
}

export function failedUnobserved(promise: RuffPromise): void {
  if (unobserved.size === 0) beforeEnd(balance);
  unobserved.add(promise);
  // An application has no end at which a balance could be drawn: JavaScript's rule holds there.
  if (isEmbedded()) immediately(() => unobserved.delete(promise) && Promise.reject(promise.reason));
}

export function observedLate(promise: RuffPromise): void {
  unobserved.delete(promise);
}

/** Waits for the bodies, and throws the first failure that nothing ever awaited. */
async function balance(): Promise<void> {
  while (liveBodies > 0) {
    await new Promise<void>((resolve) => {
      allBodiesEnded = resolve;
    });
  }
  for (const promise of unobserved) throw promise.reason;
}
