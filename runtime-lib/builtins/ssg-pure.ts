/** Static sites: pages from texts, and where they go. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { intText, isInt, toDouble } from '../core/int.js';
import { array, builtin, optional, type Param, param, string } from './define.js';

/**
 * Wraps each text in a page, as it is. The result has the `pages` and, as `checksum`, the sum of their lengths in bytes.
 * @example ssg_render_pages(["hello"])["checksum"]  // 65
 */
export const ssg_render_pages = /* @__PURE__ */ builtin(
  'ssg_render_pages',
  () => [array('source_pages', 'ssg_render_pages() requires an array of source page strings')],
  {
    returns: 'dict',
    arity: 'ssg_render_pages() expects 1 argument (array of source pages), got {n}',
  },
  (sources) => {
    const encoder = new TextEncoder();
    let checksum = 0;
    const pages = sources.map((source, i) => {
      if (typeof source !== 'string') {
        return fail(`ssg_render_pages() source page at index ${i} must be a string`);
      }
      const page = renderPage(source, i);
      checksum += encoder.encode(page).length;
      return page;
    });
    const result = new Dict();
    result.set('pages', pages);
    result.set('checksum', checksum);
    return result;
  },
);

/** Page `index` of a site. */
export function renderPage(source: string, index: number): string {
  return `<html><body><h1>Post ${index}</h1><article>${source}</article></body></html>`;
}

/**
 * The paths of so many pages in a directory. The extension is `.html` if none is given.
 * @example ssg_build_output_paths("site", 2)  // [site/post_0.html, site/post_1.html]
 */
export const ssg_build_output_paths = /* @__PURE__ */ builtin(
  'ssg_build_output_paths',
  () => [
    string('output_dir', 'ssg_build_output_paths() output_dir must be a string'),
    fileCount(),
    optional(string('extension', 'ssg_build_output_paths() optional extension must be a string')),
  ],
  {
    returns: 'array<string>',
    arity:
      'ssg_build_output_paths() expects 2 or 3 arguments (output_dir, file_count, optional extension), got {n}',
  },
  (directory, count, extension = '.html') =>
    Array.from({ length: count }, (_, i) => outputPath(directory, i, extension)),
);

/** Where page `index` of a site goes. */
export function outputPath(directory: string, index: number, extension: string): string {
  return `${directory}/post_${index}${extension}`;
}

function fileCount(): Param<number> {
  return param('file_count', 'int', (value) => {
    if (!isInt(value)) return fail('ssg_build_output_paths() file_count must be an integer');
    const count = toDouble(value);
    return count < 0
      ? fail(`ssg_build_output_paths() file_count must be >= 0, got ${intText(value)}`)
      : count;
  });
}
