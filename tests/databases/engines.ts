/** Both forms of SQLite, as far as this Node has them. */
import type { Engine } from '../../runtime-lib/databases/sqlite-engine.js';
import { nodeEngine } from '../../runtime-lib/databases/sqlite-node.js';
import { wasmEngine } from '../../runtime-lib/databases/sqlite-wasm.js';
import type { SqliteWasm } from '../../runtime-lib/databases/sqlite-wasm-api.js';

const loaded: unknown = await import('@sqlite.org/sqlite-wasm');
export const wasm: Engine = await wasmEngine(loaded as SqliteWasm);
const node = nodeEngine();

export const engines: readonly [name: string, engine: Engine][] = [
  ['in WebAssembly', wasm],
  ...(node ? [['of Node', node] as [string, Engine]] : []),
];
