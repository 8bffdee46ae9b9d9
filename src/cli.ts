#!/usr/bin/env node
import * as module from 'node:module';
import { main } from './cli/main.js';

// From Node 22 on the compiler's own code is compiled once and kept; what comes after this line is loaded on demand.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

await main(process.argv.slice(2));
