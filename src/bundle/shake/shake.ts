/**
 * Leaves out of a bundle what its program cannot come to although it is mentioned: tests for kinds of values that the
 * program never makes, and methods that nothing calls. What hangs on these alone falls to esbuild.
 *
 * Take `add(a, b)`, which tests for floats and makes one when it finds two. In a program that makes no float elsewhere the
 * tests are false, so neither does `add`; and without floats nobody needs the class, nor the code that writes them.
 *
 * The result has the same length, with blanks where something was left out, so that a map of the text stays right.
 */
import { type Comment, parse } from 'acorn';
import { edited } from './edit.js';
import { Reach } from './reach.js';
import { TopLevel } from './top-level.js';

/** @param code one module without exports that esbuild joined: names of the top level are used for nothing else. */
export function shake(code: string): string {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  return edited(code, new Reach(new TopLevel(program, comments, code)).edits);
}
