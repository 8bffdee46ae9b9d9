import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';

/** The programs of `examples/` that have an expected output beside them, with what they are given. */
export function findExamples() {
  const folder = join(import.meta.dirname, '../examples');
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return filesBelow(folder, '.out').map((path) => {
    const name = path.slice(0, -'.out'.length);
    const base = join(folder, name);
    return {
      name,
      file: `${base}.ruff`,
      args: read(`${base}.args`).split('\n').filter(Boolean),
      stdin: read(`${base}.stdin`),
      stdout: read(`${base}.out`),
    };
  });
}
