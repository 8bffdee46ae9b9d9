/** `import ruff from 'ruffjs/rollup'`. */
import { plugin } from './plugin.js';

export default plugin.rollup;
