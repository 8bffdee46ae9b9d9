/** Static sites: whole sites from texts or files to files. */

import { readText, writeText } from '../async/files.js';
import { Lanes } from '../async/lanes.js';
import { Operation } from '../async/operation.js';
import { poolSize } from '../async/pool.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import type { RuffArray, Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { osErrorText } from '../host/os-error.js';
import { concurrencyLimit } from './concurrency.js';
import { array, builtin, deferred, string } from './define.js';
import { outputPath, renderPage } from './ssg-pure.js';

/**
 * Wraps each text in a page and writes it to `post_0.html`, `post_1.html` … in a folder that is there already. A promise of the
 * number of `files` and, as `checksum`, the sum of their lengths in bytes.
 * @example await ssg_render_and_write_pages([], ".")  // {"checksum": 0, "files": 0}
 */
export const ssg_render_and_write_pages = /* @__PURE__ */ builtin(
  'ssg_render_and_write_pages',
  () => [
    array(
      'source_pages',
      'ssg_render_and_write_pages() first argument must be an array of string source pages',
    ),
    string('output_dir', 'ssg_render_and_write_pages() second argument must be a string output_dir'),
    deferred(concurrencyLimit('ssg_render_and_write_pages')),
  ],
  {
    returns: 'promise of dict',
    arity:
      'ssg_render_and_write_pages() expects 2 or 3 arguments (source_pages, output_dir, optional concurrency_limit), got {n}',
    capability: 'filesystem-write',
    requireCapability,
  },
  (elements, folder, limit) => {
    const sources = textsOf('ssg_render_and_write_pages() source page', elements);
    const lanes = new Lanes(limit() ?? poolSize());
    return new Operation(writePages(sources, folder, lanes).then(siteResult), message);
  },
);

/**
 * Reads each file, wraps its text in a page, and writes it like `ssg_render_and_write_pages`. The dict has as well how long that
 * took, in `read_ms` and `render_write_ms`.
 * @example (await ssg_read_render_and_write_pages([], "."))["files"]  // 0
 */
export const ssg_read_render_and_write_pages = /* @__PURE__ */ builtin(
  'ssg_read_render_and_write_pages',
  () => [
    array(
      'source_paths',
      'ssg_read_render_and_write_pages() first argument must be an array of string source paths',
    ),
    string('output_dir', 'ssg_read_render_and_write_pages() second argument must be a string output_dir'),
    deferred(concurrencyLimit('ssg_read_render_and_write_pages')),
  ],
  {
    returns: 'promise of dict',
    arity:
      'ssg_read_render_and_write_pages() expects 2 or 3 arguments (source_paths, output_dir, optional concurrency_limit), got {n}',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
  },
  (elements, folder, limit) => {
    const paths = textsOf('ssg_read_render_and_write_pages() source path', elements);
    const lanes = new Lanes(limit() ?? poolSize());
    return new Operation(buildSite(paths, folder, lanes), message);
  },
);

async function buildSite(paths: readonly string[], folder: string, lanes: Lanes): Promise<Dict> {
  const started = performance.now();
  const sources = await Promise.all(
    paths.map((path, i) => lanes.run(() => readText(path)).catch((error) => failed('read', path, i, error))),
  );
  const read = performance.now();
  const result = siteResult(await writePages(sources, folder, lanes));
  result.set('read_ms', new Float(read - started));
  result.set('render_write_ms', new Float(performance.now() - read));
  return result;
}

/** Gives the length of each page in bytes. */
function writePages(sources: readonly string[], folder: string, lanes: Lanes): Promise<number[]> {
  const writing = sources.map((source, i) =>
    lanes.run(async () => {
      const path = outputPath(folder, i, '.html');
      const page = renderPage(source, i);
      await writeText(path, page).catch((error) => failed('write', path, i, error));
      return Buffer.byteLength(page);
    }),
  );
  return Promise.all(writing);
}

function siteResult(lengths: readonly number[]): Dict {
  const result = new Dict();
  result.set(
    'checksum',
    lengths.reduce((sum, length) => sum + length, 0),
  );
  result.set('files', lengths.length);
  return result;
}

function textsOf(what: string, elements: RuffArray): string[] {
  return elements.map((element: Value, i) =>
    typeof element === 'string' ? element : fail(`${what} at index ${i} must be a string`),
  );
}

function failed(action: string, path: string, index: number, error: unknown): never {
  throw new Error(`Failed to ${action} file '${path}' (index ${index}): ${osErrorText(error)}`);
}

function message(error: unknown): string {
  return (error as Error).message;
}
