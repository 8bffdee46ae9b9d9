#!/usr/bin/env node
/** The command: loads its first part (`parts/parts.ts`). */
import type { main } from './cli/main.js';
import { CodeCache } from './parts/code-cache.js';
import { Parts } from './parts/parts.js';

const code = CodeCache.open();
const parts = new Parts(__dirname, { require, load: (specifier) => import(specifier) }, code);
if (code) process.once('exit', () => code.save());
const command = parts.now('run/main') as { readonly main: typeof main };
void command.main(process.argv.slice(2), code);
