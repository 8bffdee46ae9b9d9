/** The source map that a file of JavaScript names in its last line. Browsers show mapped places by themselves. */
import { readFileSync } from 'node:fs';
import { findSourceMap, SourceMap } from 'node:module';
import type { PositionMap } from './source-maps.js';

/**
 * Node knows the map of code that was never in a file, when it is asked to keep maps.
 *
 * @param file a URL.
 */
export function readMap(file: string): PositionMap | null {
  return findSourceMap(file) ?? readFrom(file);
}

function readFrom(file: string): PositionMap | null {
  try {
    const [, target] = /^\/\/# sourceMappingURL=(\S+)/m.exec(readFileSync(new URL(file), 'utf8'))!;
    const [, base64] = target!.split(';base64,');
    const json = base64 ? Buffer.from(base64, 'base64') : readFileSync(new URL(target!, file));
    return new SourceMap(JSON.parse(String(json)));
  } catch {
    return null; // There is none, or none that can be read: the error is shown without positions.
  }
}
