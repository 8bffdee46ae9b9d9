// What parsing a file adds to the resident memory of a process, in bytes for a byte of source, for compile.mjs:
// node parse-memory.mjs FILE. The figure of a short file is mostly what the engine takes for itself.
import { readFileSync } from 'node:fs';
import { parse, Source } from '../../dist/index.js';

const file = process.argv[2];
const text = readFileSync(file, 'utf8');
const before = process.memoryUsage.rss();
const { diagnostics } = parse(new Source(file, text));
if (diagnostics.length > 0) throw new Error(`${file} does not parse: ${diagnostics[0].message}`);
const most = process.resourceUsage().maxRSS * 1024;
console.log(Math.round((most - before) / Buffer.byteLength(text)));
