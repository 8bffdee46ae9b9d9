/** `../core/terminal.ts` in a browser, which has none. */
export function isTerminal(_descriptor: number): boolean {
  return false;
}
