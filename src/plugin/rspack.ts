/** `import ruff from 'ruffjs/rspack'`. */
import { plugin } from './plugin.js';

export default plugin.rspack;
