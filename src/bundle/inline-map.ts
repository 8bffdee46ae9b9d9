import type { EncodedSourceMap } from '@jridgewell/gen-mapping';

/** The comment that carries a map at the end of the code that it belongs to. */
export function inlineMap(map: EncodedSourceMap): string {
  const data = Buffer.from(JSON.stringify(map)).toString('base64');
  return `//# sourceMappingURL=data:application/json;base64,${data}\n`;
}
