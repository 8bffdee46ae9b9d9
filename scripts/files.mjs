import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files below a folder, as paths from it, in order: without those of installed packages, and without following links.
 * The examples link this project as a package of theirs, so whoever follows links never gets out of it again.
 */
export function filesBelow(folder, extension = '') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}
