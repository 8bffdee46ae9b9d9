/** `import ruff from 'ruffjs/vite'`. */
import { plugin } from './plugin.js';

export default plugin.vite;
