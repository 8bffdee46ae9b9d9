/** Programs with small mistakes. */
import { scan } from '../../src/parse/scan.js';
import { Source } from '../../src/source.js';
import type { Random } from '../fuzz/random.js';

const PIECES = (
  '( ) [ ] { } , ; : :: . ... = := == + - * ! && || ?? ? ?. |> -> & x P 5 1.5 "s" "a${x}b" true null self if else for in ' +
  'func return match case default let const struct enum import from while loop try except await yield async spawn export ' +
  'test int Ok None throw'
).split(' ');

/** Takes tokens out, doubles them, swaps them or puts others in their place, once or a few times. */
export function mutated(text: string, random: Random): string {
  const { tokens } = scan(new Source('test.ruff', text), 0, text.length);
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    pieces.push(text.slice(from, tokens.starts[i]), tokens.textOf(i));
    from = tokens.ends[i]!;
  }
  for (let times = 1 + random.below(3); times > 0; times--) {
    const i = random.below(tokens.length) * 2 + 1;
    const j = random.below(tokens.length) * 2 + 1;
    switch (random.below(5)) {
      case 0:
        pieces[i] = '';
        break;
      case 1:
        pieces[i] += ` ${pieces[i]}`;
        break;
      case 2:
        [pieces[i], pieces[j]] = [pieces[j]!, pieces[i]!];
        break;
      case 3:
        pieces[i] = random.pick(PIECES);
        break;
      default:
        pieces[i] += ` ${random.pick(PIECES)}`;
    }
  }
  return pieces.join('');
}
