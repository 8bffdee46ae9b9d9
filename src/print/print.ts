/** The last step of compiling: a JavaScript tree to text, with a source map back to the Ruff files. */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import type { Program } from 'estree';
import type { Source } from '../source.js';
import { generate } from './generator.js';
import { Recorder } from './recorder.js';

export interface Printed {
  readonly code: string;
  /** Built when it is first read. Its sources are the names of the Ruff files, with their texts. */
  readonly map: EncodedSourceMap;
}

export function print(program: Program, { sources }: { readonly sources: readonly Source[] }): Printed {
  const recorder = new Recorder();
  generate(program, recorder);
  let map: EncodedSourceMap | undefined;
  return {
    code: recorder.code,
    get map() {
      return (map ??= recorder.map(sources));
    },
  };
}
