/**
 * What the runtime promises about strands, as a simulation without JavaScript's promises and without its clock: a queue of
 * those that can go on, in the order in which it became possible, and a list of timers.
 *
 * A strand is a JavaScript generator that yields whenever it must wait. Whoever ends the wait puts it into the queue,
 * and time moves when the queue is empty.
 */
import { CHANNELS, type Operation } from './strand-programs.js';

type Outcome = { readonly value: string } | { readonly error: string };

interface Task {
  cancelled: boolean;
  readonly waits: Set<Wait>;
}

interface Strand {
  readonly task: Task | null;
  readonly code: Generator<Registration, string, string>;
  readonly result: ModelPromise;
}

interface Wait {
  readonly strand: Strand;
  /** Its place among others that are woken up at the same moment. */
  readonly order: number;
  /** How many calls the result goes through on its way to the strand: each takes a turn. */
  readonly calls: number;
  /** Forgets the wait where it is registered. */
  leave: () => void;
}

/** What a strand yields: it puts the wait where it will be found when it is over. */
type Registration = {
  readonly calls?: number;
  readonly register: (wait: Wait) => () => void;
  readonly place?: () => number;
};

class ModelPromise {
  outcome: Outcome | undefined;
  readonly waits: Wait[] = [];
  /** Of a timer: when it is due, and the place of the tasks that wait for it. */
  due = Number.POSITIVE_INFINITY;
  place: number | undefined;
}

interface Handle {
  taken: boolean;
  readonly task: Task;
  readonly result: ModelPromise;
}

export class ModelRun {
  readonly log: string[] = [];
  private now = 0;
  private strands = 0;
  private waits = 0;
  private queue: (() => void)[] = [];
  private starting: (() => void)[] = [];
  private readonly timers: ModelPromise[] = [];
  private readonly messages: string[][] = Array.from({ length: CHANNELS }, () => []);
  private readonly receivers: { readonly channel: number; readonly wait: Wait }[] = [];
  private readonly promises: ModelPromise[] = [];
  private readonly handles: Handle[] = [];

  constructor(program: readonly Operation[]) {
    this.start(program, null, new ModelPromise());
    do {
      for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) next();
    } while (this.timerFires() || this.somebodyWaitsInVain());
  }

  private timerFires(): boolean {
    const awaited = this.timers.filter((timer) => timer.outcome === undefined && timer.waits.length > 0);
    if (awaited.length === 0) return false;
    this.now = Math.min(...awaited.map((timer) => timer.due));
    const woken = awaited.filter((timer) => timer.due === this.now).flatMap((timer) => timer.waits);
    for (const timer of this.timers) if (timer.due <= this.now) timer.outcome ??= { value: 'null' };
    for (const wait of woken.sort((a, b) => a.order - b.order)) this.wake(wait, 'null');
    return true;
  }

  private somebodyWaitsInVain(): boolean {
    const [receiver] = this.receivers;
    if (receiver === undefined) return false;
    receiver.wait.leave();
    this.wake(receiver.wait, 'null');
    return true;
  }

  // ── Strands ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private start(body: readonly Operation[], task: Task | null, result: ModelPromise): void {
    this.goOn({ task, code: this.run(body, task), result }, '');
  }

  private goOn(strand: Strand, received: string): void {
    const { task, code, result } = strand;
    if (task?.cancelled && received !== '') return this.settle(result, CANCELLED);
    let step: IteratorResult<Registration, string>;
    try {
      step = code.next(received);
    } catch (error) {
      return this.settle(result, { error: (error as Error).message });
    }
    if (step.done) return this.settle(result, { value: step.value });
    if (task?.cancelled) return this.settle(result, CANCELLED);
    const { calls = 1, register, place = () => this.waits } = step.value;
    const wait: Wait = { strand, order: place(), calls, leave: () => {} };
    this.waits++;
    wait.leave = register(wait);
    task?.waits.add(wait);
  }

  private wake(wait: Wait, result: string): void {
    const { strand } = wait;
    strand.task?.waits.delete(wait);
    const arrive = (calls: number): void => {
      this.queue.push(() => (calls > 1 ? arrive(calls - 1) : this.goOn(strand, result)));
    };
    arrive(wait.calls);
  }

  private settle(promise: ModelPromise, outcome: Outcome): void {
    promise.outcome = outcome;
    for (const wait of promise.waits) this.wake(wait, 'settled');
  }

  private startSoon(begin: () => void): void {
    if (this.starting.push(begin) > 1) return;
    this.queue.push(() => {
      for (let i = 0; i < this.starting.length; i++) this.starting[i]!();
      this.starting = [];
    });
  }

  private cancel(task: Task): void {
    task.cancelled = true;
    const waits = [...task.waits];
    task.waits.clear();
    for (const wait of waits) {
      wait.leave();
      this.wake(wait, 'cancelled');
    }
  }

  // ── What a strand can wait for ───────────────────────────────────────────────────────────────────────────────────

  private promiseWait(promise: ModelPromise, task: Task | null): Registration {
    return {
      place: () => (task === null ? this.waits : (promise.place ??= this.waits)),
      register: (wait) => {
        promise.waits.push(wait);
        return () => {
          promise.waits.splice(promise.waits.indexOf(wait), 1);
          if (!promise.waits.some((other) => other.strand.task !== null)) promise.place = undefined;
        };
      },
    };
  }

  private messageWait(channel: number, calls: number): Registration {
    return {
      calls,
      register: (wait) => {
        const receiver = { channel, wait };
        this.receivers.push(receiver);
        return () => this.receivers.splice(this.receivers.indexOf(receiver), 1);
      },
    };
  }

  private startTimer(ms: number): ModelPromise {
    const timer = new ModelPromise();
    timer.due = this.now + ms;
    this.timers.push(timer);
    return timer;
  }

  private send(channel: number, message: string): void {
    const receiver = this.receivers.find((candidate) => candidate.channel === channel);
    if (receiver === undefined) {
      this.messages[channel]!.push(message);
    } else {
      receiver.wait.leave();
      this.wake(receiver.wait, message);
    }
  }

  // ── The language of the programs ─────────────────────────────────────────────────────────────────────────────────

  private *run(body: readonly Operation[], task: Task | null): Generator<Registration, string, string> {
    const name = `s${this.strands++}`;
    for (const operation of body) {
      const { kind } = operation;
      const say = (what: string): void => {
        this.log.push(`${this.now} ${name} ${kind} ${what}`);
      };
      if (kind === 'throw') throw new Error(`thrown by ${name}`);
      if (kind === 'sleep' || kind === 'asyncSleep') {
        yield this.promiseWait(this.startTimer(operation.ms), task);
        say(kind === 'sleep' ? '0' : 'null');
      } else if (kind === 'timer') this.promises.push(this.startTimer(operation.ms));
      else if (kind === 'send') this.send(operation.channel, `m${this.log.length}`);
      else if (kind === 'receive' || kind === 'receiveInFunction') {
        const calls = kind === 'receive' ? 1 : 2;
        say(this.messages[operation.channel]!.shift() ?? (yield this.messageWait(operation.channel, calls)));
      } else if (kind === 'call') {
        const result = new ModelPromise();
        this.start(operation.body, task, result);
        this.promises.push(result);
      } else if (kind === 'spawn' || kind === 'task') {
        const spawned: Task = { cancelled: false, waits: new Set() };
        const result = new ModelPromise();
        if (kind === 'task') this.handles.push({ taken: false, task: spawned, result });
        this.startSoon(() => spawned.cancelled || this.start(operation.body, spawned, result));
      } else if (kind === 'await') {
        if (this.promises.length === 0) continue;
        const promise = this.promises[operation.index % this.promises.length]!;
        if (promise.outcome === undefined) yield this.promiseWait(promise, task);
        say(seen(promise, task));
      } else if (kind === 'awaitTask' || kind === 'cancel') {
        if (this.handles.length === 0) continue;
        const handle = this.handles[operation.index % this.handles.length]!;
        const { taken } = handle;
        handle.taken = true;
        if (kind === 'cancel') {
          if (!taken) this.cancel(handle.task);
          say(String(!taken));
        } else if (taken) {
          say(caught('Promise rejected: Task handle already consumed', task));
        } else {
          if (handle.result.outcome === undefined) yield this.promiseWait(handle.result, task);
          say(seen(handle.result, task));
        }
      }
    }
    return `end of ${name}`;
  }
}

const CANCELLED = { error: 'Promise rejected: Task was cancelled' };

function seen({ outcome }: ModelPromise, task: Task | null): string {
  if (outcome === undefined) throw new Error('a strand went on before its promise settled');
  return 'value' in outcome ? outcome.value : caught(outcome.error, task);
}

/** A handler catches an error, unless its task has been cancelled. */
function caught(error: string, task: Task | null): string {
  if (task?.cancelled) throw new Error(CANCELLED.error);
  return `caught ${error}`;
}
