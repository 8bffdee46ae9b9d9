/**
 * What typical programs weigh as standalone bundles: prints a table, and writes it to `docs/bundle-sizes.md`.
 *
 *     node scripts/bundle-sizes.mjs [--print] [--parts PROGRAM]
 *
 * `--print` leaves the file alone; `--parts` shows what the bundle of a program consists of.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, parts, programs, root } from './sizes/measure.mjs';
import { table } from './sizes/table.mjs';

const { values } = parseArgs({ options: { print: { type: 'boolean' }, parts: { type: 'string' } } });

if (values.parts) {
  const program = programs().find(({ name }) => name === values.parts);
  for (const [file, bytes] of await parts(program)) console.log(String(bytes).padStart(7), file);
} else {
  const text = table(await Promise.all(programs().map(measure)));
  console.log(text);
  if (!values.print) writeFileSync(join(root, 'docs/bundle-sizes.md'), text);
}
