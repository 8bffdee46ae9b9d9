/** `import ruff from 'ruffjs/farm'`. */
import { plugin } from './plugin.js';

export default plugin.farm;
