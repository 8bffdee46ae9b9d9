import { describe, expect, test } from 'vitest';
import { ssg_build_output_paths, ssg_render_pages } from '../../runtime-lib/builtins/ssg-pure.js';
import { float } from '../../runtime-lib/core/float.js';
import { failure } from './support.js';

describe('ssg_render_pages', () => {
  test('wraps texts as they are and counts bytes', () => {
    const rendered = ssg_render_pages(['# One', 'two ✓ & <b>', '']);
    expect(rendered.get('pages')).toEqual([
      '<html><body><h1>Post 0</h1><article># One</article></body></html>',
      '<html><body><h1>Post 1</h1><article>two ✓ & <b></article></body></html>',
      '<html><body><h1>Post 2</h1><article></article></body></html>',
    ]);
    expect(rendered.get('checksum')).toBe(198);
    expect(ssg_render_pages([]).get('checksum')).toBe(0);
  });

  test('takes an array of texts', () => {
    expect(failure(() => ssg_render_pages('x'))).toBe(
      'ssg_render_pages() requires an array of source page strings',
    );
    expect(failure(() => ssg_render_pages(['a', 5]))).toBe(
      'ssg_render_pages() source page at index 1 must be a string',
    );
  });
});

describe('ssg_build_output_paths', () => {
  test('numbers the pages', () => {
    expect(ssg_build_output_paths('site', 2)).toEqual(['site/post_0.html', 'site/post_1.html']);
    expect(ssg_build_output_paths('site/', 1, '.txt')).toEqual(['site//post_0.txt']);
    expect(ssg_build_output_paths('d', 0)).toEqual([]);
  });

  test.each<[string, unknown[]]>([
    ['output_dir must be a string', [1, 'x']],
    ['file_count must be an integer', ['a', '1', 1]],
    ['file_count must be an integer', ['a', float(2.5)]],
    ['file_count must be >= 0, got -1', ['a', -1, 1]],
    ['optional extension must be a string', ['a', 1, null]],
  ])('%s', (message, args) => {
    expect(failure(() => ssg_build_output_paths(...args))).toBe(`ssg_build_output_paths() ${message}`);
  });
});
