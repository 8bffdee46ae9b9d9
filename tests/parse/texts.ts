/** Random texts to hold the compiled grammar to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomProgram } from '../fuzz/program.js';
import type { Random } from '../fuzz/random.js';
import { render } from '../fuzz/tree.js';
import { mutated } from './mutations.js';
import { randomSentence } from './sentences.js';

const examples = join(import.meta.dirname, '../../examples');
const bases = [
  join(import.meta.dirname, 'fixtures/tour.ruff'),
  ...readdirSync(examples)
    .filter((file) => file.endsWith('.ruff'))
    .map((file) => join(examples, file)),
].map((file) => readFileSync(file, 'utf8'));

export const KINDS = ['sentence', 'program', 'mutation'] as const;

export function randomText(kind: (typeof KINDS)[number], random: Random): string {
  if (kind === 'sentence') return randomSentence(random);
  if (kind === 'program') return render(randomProgram(random.below(1e9), { shared: false }));
  return mutated(random.pick(bases), random);
}
