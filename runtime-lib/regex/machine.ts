/**
 * Matching in linear time: all ways in which a pattern may match are followed at once, one character at a time. The
 * places in the program that have been reached are kept in the order of preference (as a backtracking engine would try
 * them), each once, so a step takes no longer than the program is. This is Pike's algorithm.
 *
 * The linear engines that there are for JavaScript are translations of RE2, whose `\b` knows ASCII only, and larger than
 * the rest of the run-time library together.
 */
import type { Instruction, Program } from './program.js';

/** Offsets of the match and its groups, in pairs of start and end; -1: took no part. */
export type Marks = readonly number[];

/** The first match of a program at or after an offset, with as many marks as asked for. */
export function run(program: Program, markCount: number, text: string, from: number): Marks | undefined {
  const { code, first } = program;
  const noMarks: Marks = new Array<number>(markCount).fill(-1);
  let threads = new Threads(code, text);
  let next = new Threads(code, text);
  let found: Marks | undefined;
  for (let at = from; ; ) {
    const char = text.codePointAt(at) ?? -1;
    if (!found && (!first || (char >= 0 && first(char)))) threads.add(0, at, noMarks.with(0, at));
    if (found && threads.count === 0) return found;
    const after = char > 0xffff ? at + 2 : at + 1;
    for (let i = 0; i < threads.count; i++) {
      const place = threads.places[i]!;
      const instruction = code[place]!;
      if (instruction.op === 'match') {
        found = threads.marks[i]!.with(1, at);
        // The threads that follow are less preferred.
        break;
      }
      if (char >= 0 && instruction.op === 'char' && instruction.test(char)) {
        next.add(place + 1, after, threads.marks[i]!);
      }
    }
    if (char < 0) return found;
    threads.clear();
    [threads, next] = [next, threads];
    at = after;
  }
}

/** The places reached at one offset that take a character or end the match, in order of preference. */
class Threads {
  readonly places: number[] = [];
  readonly marks: Marks[] = [];
  private readonly seenIn: Uint32Array;
  private generation = 1;
  /** Places still to be followed, and their marks. */
  private readonly pendingPlaces: number[] = [];
  private readonly pendingMarks: Marks[] = [];

  constructor(
    private readonly code: readonly Instruction[],
    private readonly text: string,
  ) {
    this.seenIn = new Uint32Array(code.length);
  }

  get count(): number {
    return this.places.length;
  }

  clear(): void {
    this.places.length = 0;
    this.marks.length = 0;
    this.generation++;
  }

  /** Adds what can be reached from a place without taking a character. */
  add(start: number, at: number, marks: Marks): void {
    const { pendingPlaces, pendingMarks } = this;
    pendingPlaces.push(start);
    pendingMarks.push(marks);
    while (pendingPlaces.length > 0) this.follow(pendingPlaces.pop()!, at, pendingMarks.pop()!);
  }

  private follow(start: number, at: number, startMarks: Marks): void {
    let place = start;
    let marks = startMarks;
    while (this.seenIn[place] !== this.generation) {
      this.seenIn[place] = this.generation;
      const instruction = this.code[place]!;
      switch (instruction.op) {
        case 'fork':
          this.pendingPlaces.push(instruction.second);
          this.pendingMarks.push(marks);
          place = instruction.first;
          break;
        case 'jump':
          place = instruction.to;
          break;
        case 'mark':
          if (instruction.slot < marks.length) marks = marks.with(instruction.slot, at);
          place++;
          break;
        case 'assert':
          instruction.pattern.lastIndex = at;
          if (!instruction.pattern.test(this.text)) return;
          place++;
          break;
        default:
          this.places.push(place);
          this.marks.push(marks);
          return;
      }
    }
  }
}
