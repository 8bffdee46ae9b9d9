/** Random programs put to a comparison, one seed after the other; what differs is made small. */
import { compareBuilds, compareWithReference, type Difference } from './compare.js';
import { randomProgram } from './program.js';
import { shrink } from './shrink.js';
import { render } from './tree.js';

export interface Finding {
  readonly seed: number;
  readonly program: string;
  readonly difference: Difference;
}

export interface Settings {
  /** The binary of the reference; without it our own builds are compared with each other. */
  readonly reference?: string | undefined;
  readonly shrinks?: boolean;
}

export async function tryProgram(
  seed: number,
  { reference, shrinks = true }: Settings,
): Promise<Finding | null> {
  const program = randomProgram(seed, { shared: reference !== undefined });
  const compare = (): Promise<Difference | null> =>
    reference === undefined
      ? compareBuilds(render(program))
      : compareWithReference(render(program), reference);
  let difference = await compare();
  if (!difference) return null;
  const exits = exitsOf(difference);
  if (shrinks) {
    await shrink(program, async () => {
      const found = await compare();
      // Another difference would be another story.
      if (!found || exitsOf(found) !== exits) return false;
      difference = found;
      return true;
    });
  }
  return { seed, program: render(program), difference };
}

function exitsOf({ ours, theirs }: Difference): string {
  return `${ours.exit} ${theirs.exit}`;
}
