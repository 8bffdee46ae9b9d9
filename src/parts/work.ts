/** Who keeps compiled scripts (`code-cache.ts`) wants to know how much a process has done. */

let report: (characters: number) => void = () => {};

export function reportWorkTo(listener: typeof report): void {
  report = listener;
}

/** So much text of programs was compiled. */
export function worked(characters: number): void {
  report(characters);
}
