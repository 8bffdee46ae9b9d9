/** What a process did, for who keeps compiled scripts (`code-cache.ts`). */

export interface Keeper {
  /** So much text of programs was compiled. */
  worked(characters: number): void;
  /** What V8 compiles from now on it would not take back. */
  giveUp(): void;
}

let keeper: Keeper | null = null;

export function reportWorkTo(listener: Keeper | null): void {
  keeper = listener;
}

export function worked(characters: number): void {
  keeper?.worked(characters);
}

export function giveUpKeeping(): void {
  keeper?.giveUp();
}
