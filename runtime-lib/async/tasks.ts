/**
 * Tasks: strands that run beside the one that made them (`spawn_task`, `spawn { }`).
 *
 * A body starts when the running code first gives up its turn, in the order of the spawns: the queue of those to start is
 * emptied in a microtask. Nobody owes anything to a task: its errors belong to those who ask for them, and it does not
 * keep the program alive.
 */

import { plannedExitCode } from '../core/process.js';
import { beforeEnd, exitProgram } from '../core/program.js';
import { RuffObject, type Value } from '../core/value.js';
import { currentFrame, enter, Strand } from './current.js';
import { type Reaction, RuffPromise } from './promise.js';

/** A function as compiled code has it: it gives a value, a promise of an async function, or suspends. */
type Body = () => Value | Promise<Value>;

class Task extends Strand {
  constructor(
    private readonly body: Body,
    /** Settles with the outcome of the body; undefined: nobody asks for it, nor can cancel it. */
    private readonly result: RuffPromise | undefined,
  ) {
    super(result !== undefined);
  }

  start(): void {
    if (this.cancelled) return;
    const running = currentFrame();
    enter(this);
    try {
      this.follow(this.body());
    } catch (error) {
      this.result?.fail(error);
    } finally {
      enter(running);
    }
  }

  private follow(outcome: Value | Promise<Value>): void {
    const { result } = this;
    if (outcome instanceof Promise) {
      outcome.then(
        (value) => result?.resolve(value),
        (error) => result?.fail(error),
      );
    } else if (outcome instanceof RuffPromise) {
      outcome.observe();
      if (result !== undefined) adopt(result, outcome);
    } else {
      result?.resolve(outcome);
    }
  }
}

function adopt(result: RuffPromise, outcome: RuffPromise): void {
  const reaction: Reaction = { settled: (settled) => result.follow(settled) };
  if (outcome.state === 0) outcome.subscribe(reaction);
  else result.follow(outcome);
}

const starting: Task[] = [];

/** Starts the body when the running code first waits. */
function startSoon(task: Task): void {
  if (starting.push(task) > 1) return;
  queueMicrotask(startQueued);
  beforeEnd(abandonTasks);
}

/** Runs each body that has not started yet up to its first wait. */
function startQueued(): void {
  for (let i = 0; i < starting.length; i++) starting[i]!.start();
  starting.length = 0;
}

/** The end of the program starts what has not started, does whatever else is to be done, and waits for no task. */
function abandonTasks(): void {
  startQueued();
  beforeEnd(() => exitProgram(plannedExitCode()));
}

/** `spawn { … }`: the compiler has put the variables that the body sees into the closure, by value. */
export function spawn(body: Body): void {
  startSoon(new Task(body, undefined));
}

/** What `spawn_task` gives. It can be used once: to get the promise of the result, or to cancel. */
export class TaskHandle extends RuffObject {
  readonly result = new RuffPromise();
  private readonly task: Task;
  private taken = false;

  constructor(body: Body) {
    super();
    this.task = new Task(body, this.result);
    startSoon(this.task);
  }

  override get type(): string {
    return 'taskhandle';
  }

  override describe(): string {
    return 'TaskHandle(Running)';
  }

  /** True for the first one who takes it. */
  take(): boolean {
    if (this.taken) return false;
    this.taken = true;
    return true;
  }

  cancel(): boolean {
    if (!this.take()) return false;
    this.task.cancel();
    return true;
  }
}
