/** `../core/interrupt.ts` in a browser, where no key ends a program. */
export function interruptible(run: () => void): void {
  run();
}

export function idle(): void {}

export function busy(): void {}
