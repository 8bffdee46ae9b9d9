/**
 * Work outside of the program (timers, files, requests) that somebody in it waits for. While there is any, a strand
 * may still go on and send a message; when there is none and no strand runs, those that wait for messages wait for
 * ever, and `receivers.ts` ends that.
 */
let inFlight = 0;
let isOpen = false;
let onIdle: (() => void) | undefined;

export function operationBegins(): void {
  inFlight++;
}

export function operationEnds(): void {
  if (--inFlight === 0) onIdle?.();
}

export function operationsInFlight(): boolean {
  return inFlight > 0 || isOpen;
}

/** JavaScript code that nobody counts may call the program at any time. */
export function openToOutside(): void {
  isOpen = true;
}

/** The one who wants to know when the last operation has ended. */
export function whenIdle(listener: () => void): void {
  onIdle = listener;
}
