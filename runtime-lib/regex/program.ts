/** Patterns as programs for `machine.ts`. */
import { ASSERTIONS } from './assertions.js';
import { type CharTest, charTest, testOf } from './char-test.js';
import { first } from './first.js';
import { isNullable, type Node, type RepeatNode } from './syntax.js';

export type Instruction =
  /** Takes a character of a set. */
  | { readonly op: 'char'; readonly test: CharTest }
  /** Goes on only where the assertion holds. */
  | { readonly op: 'assert'; readonly pattern: RegExp }
  /** Goes on at both places; what comes of the first is preferred. */
  | { readonly op: 'fork'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  /** Notes the place as the start or end of a group. */
  | { readonly op: 'mark'; readonly slot: number }
  | { readonly op: 'match' };

export interface Program {
  readonly code: readonly Instruction[];
  /** Whether a match can begin with a character; undefined if it can match nothing. */
  readonly first: CharTest | undefined;
}

/** The program of a pattern, with its groups as marks from 2 on. */
export function toProgram(root: Node): Program {
  const assembler = new Assembler();
  assembler.add(root);
  assembler.code.push({ op: 'match' });
  return { code: assembler.code, first: isNullable(root) ? undefined : testOf(first(root), () => true) };
}

class Assembler {
  readonly code: Instruction[] = [];

  add(node: Node): void {
    switch (node.kind) {
      case 'set':
        this.code.push({ op: 'char', test: charTest(node) });
        break;
      case 'assertion':
        this.code.push({ op: 'assert', pattern: new RegExp(ASSERTIONS[node.name](node.word), 'vy') });
        break;
      case 'sequence':
        for (const part of node.parts) this.add(part);
        break;
      case 'choice':
        this.addChoice(node.options);
        break;
      case 'group':
        this.code.push({ op: 'mark', slot: 2 * node.index });
        this.add(node.body);
        this.code.push({ op: 'mark', slot: 2 * node.index + 1 });
        break;
      case 'repeat':
        this.addRepeat(node);
        break;
    }
  }

  private addChoice(options: readonly Node[]): void {
    const ends: { op: 'jump'; to: number }[] = [];
    options.forEach((option, i) => {
      const isLast = i === options.length - 1;
      const fork = isLast ? undefined : this.fork(true);
      this.add(option);
      if (!fork) return;
      const end = { op: 'jump', to: 0 } as const;
      ends.push(end);
      this.code.push(end);
      fork.skip(this.code.length);
    });
    for (const end of ends) end.to = this.code.length;
  }

  private addRepeat({ body, min, max, greedy }: RepeatNode): void {
    const isLoop = max === Number.POSITIVE_INFINITY;
    // One of the rounds that must be made is the loop itself. So is the first one of a loop over what can match nothing,
    // which has to be entered at the start: the empty match there is a match.
    const inLoop = isLoop && (min > 0 || isNullable(body)) ? 1 : 0;
    for (let i = inLoop; i < min; i++) this.add(body);
    if (!isLoop) this.addOptional(body, max - min, greedy);
    else if (inLoop === 1) this.addLoop(body, min, greedy);
    else {
      const fork = this.fork(greedy);
      this.add(body);
      this.code.push({ op: 'jump', to: fork.at });
      fork.skip(this.code.length);
    }
  }

  /** At least one round. */
  private addLoop(body: Node, min: number, greedy: boolean): void {
    const entry = min === 0 ? this.fork(greedy) : undefined;
    const start = this.code.length;
    this.add(body);
    const fork = this.fork(!greedy);
    fork.skip(start);
    entry?.skip(this.code.length);
  }

  private addOptional(body: Node, count: number, greedy: boolean): void {
    const forks = Array.from({ length: count }, () => {
      const fork = this.fork(greedy);
      this.add(body);
      return fork;
    });
    for (const fork of forks) fork.skip(this.code.length);
  }

  /** A fork between what follows it and another place, which `skip` sets. */
  private fork(preferNext: boolean): { at: number; skip(to: number): void } {
    const at = this.code.length;
    const fork = { op: 'fork' as const, first: at + 1, second: at + 1 };
    this.code.push(fork);
    return { at, skip: (to) => (preferNext ? (fork.second = to) : (fork.first = to)) };
  }
}
