/** `import ruff from 'ruffjs/webpack'`. */
import { plugin } from './plugin.js';

export default plugin.webpack;
