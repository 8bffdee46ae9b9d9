/** `import ruff from 'ruffjs/bun'`. */
import { plugin } from './plugin.js';

export default plugin.bun;
