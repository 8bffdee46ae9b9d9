// Makes this checkout the `ruffjs` of the example in the current folder; from the registry it would be a dependency.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

mkdirSync('node_modules', { recursive: true });
rmSync('node_modules/ruffjs', { recursive: true, force: true });
symlinkSync(resolve(import.meta.dirname, '..'), 'node_modules/ruffjs', 'junction');
