/** `import ruff from 'ruffjs/rolldown'`. */
import { plugin } from './plugin.js';

export default plugin.rolldown;
