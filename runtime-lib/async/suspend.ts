/**
 * How a builtin waits for the world outside: `return external(promise)`, from a builtin that `suspends`. The strand counts as
 * one that will go on, a task can be cancelled meanwhile, and the program is at work again when the promise settles.
 */
import { type Strand, strandThatWaits, type Wait } from './current.js';
import { operationBegins, operationEnds } from './external.js';
import { turnBegins, turnMayEnd } from './turns.js';

export function external<T>(work: Promise<T>): Promise<T> {
  const task = strandThatWaits();
  turnMayEnd();
  return new Promise((resolve, reject) => {
    const wait = new ExternalWait(task, reject);
    work.then(
      (value) => wait.over() && resolve(value),
      (error) => wait.over() && reject(error),
    );
  });
}

class ExternalWait implements Wait {
  private waiting = true;

  constructor(
    private readonly task: Strand | null,
    private readonly wake: (reason: null) => void,
  ) {
    operationBegins();
    task?.waitsAt(this);
  }

  /** False when the strand has not waited for it. */
  over(): boolean {
    if (!this.waiting) return false;
    turnBegins();
    this.task?.goesOnFrom(this);
    this.end();
    return true;
  }

  /** The reason does not matter: `resume` ends the strand. */
  cancel(): void {
    this.end();
    this.wake(null);
  }

  private end(): void {
    this.waiting = false;
    operationEnds();
  }
}
