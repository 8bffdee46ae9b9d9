/**
 * Is a descriptor a terminal? `node:tty` brings the network modules with it and takes longer to load than a small
 * program to run, so it is asked only about devices, which pipes and files are not.
 */
import { fstatSync } from 'node:fs';

export function isTerminal(descriptor: number): boolean {
  return (
    fstatSync(descriptor).isCharacterDevice() &&
    (process.getBuiltinModule?.('node:tty').isatty(descriptor) ?? true)
  );
}
