/** Makes the built package one that code in a folder can import. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

export function linkPackage(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(PROJECT, join(folder, 'node_modules/ruffjs'), 'junction');
}
