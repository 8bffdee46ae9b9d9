/**
 * The promise of the language: a cache with a list of those who wait for it.
 *
 * A JavaScript promise tells nobody its state before the next turn, so each look at it costs a turn. A `RuffPromise`
 * is settled synchronously by whoever finishes the work, and reading a settled one is a field access: `await` of it
 * neither gives up the turn nor allocates. A JavaScript promise comes into being only for a strand that really has to
 * wait (`waiting.ts`).
 *
 * Three outcomes. *Resolved*: `outcome` is the value. *Failed*: the body of an async function threw, `outcome` is the
 * JavaScript error, and each `await` throws it unchanged. *Rejected*: an operation of the runtime (a timer, a file, a
 * request, an aggregate) went wrong, `outcome` is its text, and each `await` throws `Promise rejected: TEXT`.
 *
 * **Demand.** A pending operation that nobody waits for must not count as work in progress: it neither keeps a program
 * alive nor keeps a `receive()` from noticing that nothing can be sent any more. So every wait *demands* its promise
 * and gives the demand back if it ends early; an aggregate passes the first demand on to its members. Subclasses say
 * what demand means for them.
 *
 * Never give this class a `then`: `instanceof Promise` and the `then` that `await` looks for tell a suspended call from
 * a Ruff promise.
 */
import { errorText, RuffError } from '../core/errors.js';
import { share } from '../core/ownership.js';
import { RuffObject, type Value } from '../core/value.js';
import { bodyEnded, bodyWaits, failedUnobserved, observedLate } from './account.js';
import { Cancelled } from './current.js';

export const PENDING = 0;
export const RESOLVED = 1;
const FAILED = 2;
const REJECTED = 3;

type State = 0 | 1 | 2 | 3;

/** One who wants to know; called synchronously, once, when the promise settles. */
export interface Reaction {
  settled(promise: RuffPromise): void;
}

/** What is known of a promise besides its state, as bits: there may be millions of promises. */
const OBSERVED = 1;
const ACCOUNTABLE = 2;
const LIVE = 4;

let anyPromise = false;

/** Whether the program has made a promise: something may go on besides what runs. */
export function promisesExist(): boolean {
  return anyPromise;
}

export class RuffPromise extends RuffObject {
  private reactions: Reaction | Set<Reaction> | undefined = undefined;
  private flags = 0;

  constructor(
    protected settledAs: State = PENDING,
    protected outcome: unknown = undefined,
  ) {
    super();
    anyPromise = true;
  }

  get state(): State {
    return this.settledAs;
  }

  override get type(): string {
    return 'promise';
  }

  override describe(): string {
    return 'Promise(Pending)';
  }

  resolve(value: Value): void {
    if (this.state === PENDING) this.settle(RESOLVED, share(value));
  }

  /** The body threw. A cancelled body leaves an ordinary rejection to those outside of its task. */
  fail(error: unknown): void {
    if (this.state !== PENDING) return;
    if (error instanceof Cancelled) {
      this.settle(REJECTED, 'Task was cancelled');
      return;
    }
    if ((this.flags & (ACCOUNTABLE | OBSERVED)) === ACCOUNTABLE) failedUnobserved(this);
    this.settle(FAILED, error);
  }

  reject(text: string): void {
    if (this.state === PENDING) this.settle(REJECTED, text);
  }

  /** Settles like another promise that has settled already. */
  follow(other: RuffPromise): void {
    other.observe();
    const { state } = other;
    if (this.state === PENDING && state !== PENDING) this.settle(state, other.outcome);
  }

  /** The value of a settled promise, or its error thrown. */
  take(): Value {
    if (this.state === RESOLVED) return this.outcome as Value;
    this.observe();
    throw this.reason;
  }

  /** What an `await` of the failed or rejected promise throws. */
  get reason(): unknown {
    return this.state === FAILED ? this.outcome : new RuffError(`Promise rejected: ${this.outcome}`);
  }

  /** The error's text without the prefix of `await`. */
  get reasonText(): string {
    return this.state === FAILED ? errorText(this.outcome) : String(this.outcome);
  }

  /** Somebody takes care of a failure. */
  observe(): void {
    if (this.state === FAILED && (this.flags & (ACCOUNTABLE | OBSERVED)) === ACCOUNTABLE) observedLate(this);
    this.flags |= OBSERVED;
  }

  /** A failure of it must be observed before the program ends. */
  makeAccountable(): void {
    this.flags |= ACCOUNTABLE;
  }

  /** It is the body of an async function that the end of the program waits for. */
  makeLive(): void {
    this.flags |= LIVE;
    bodyWaits();
  }

  subscribe(reaction: Reaction): void {
    if (this.reactions === undefined) this.reactions = reaction;
    else if (this.reactions instanceof Set) this.reactions.add(reaction);
    else this.reactions = new Set([this.reactions, reaction]);
  }

  unsubscribe(reaction: Reaction): void {
    if (this.reactions === reaction) this.reactions = undefined;
    else if (this.reactions instanceof Set) this.reactions.delete(reaction);
  }

  protected get hasReactions(): boolean {
    return this.reactions instanceof Set ? this.reactions.size > 0 : this.reactions !== undefined;
  }

  /** Somebody waits. Nothing to do where the work is code of the program, which runs anyhow. */
  demand(): void {}

  /** One of those who waited does so no more, though it is still pending. */
  release(): void {}

  /** A JavaScript promise that is resolved when this one has settled. */
  whenSettled(): Promise<unknown> {
    return new Promise((wake) => this.subscribe({ settled: () => wake(0) }));
  }

  protected settle(state: 1 | 2 | 3, outcome: unknown): void {
    this.settledAs = state;
    this.outcome = outcome;
    if (this.flags & LIVE) bodyEnded();
    const reactions = this.reactions;
    if (reactions === undefined) return;
    this.reactions = undefined;
    react(this, reactions);
  }
}

/** A promise to which it makes a difference whether anybody waits for it. */
export abstract class DemandedPromise extends RuffPromise {
  private demands = 0;

  protected get isDemanded(): boolean {
    return this.demands > 0;
  }

  override demand(): void {
    if (this.demands++ === 0 && this.state === PENDING) this.demanded();
  }

  override release(): void {
    if (--this.demands === 0 && this.state === PENDING) this.released();
  }

  /** The first one waits. */
  protected abstract demanded(): void;

  /** Nobody waits any more. */
  protected abstract released(): void;
}

const settledLater: [RuffPromise, Reaction | Set<Reaction>][] = [];
let reacting = false;

/**
 * Runs the reactions to a promise. A reaction may settle further promises (an aggregate of aggregates): they queue up
 * here instead of nesting, so that no depth of aggregates exhausts the stack.
 */
function react(promise: RuffPromise, reactions: Reaction | Set<Reaction>): void {
  if (reacting) {
    settledLater.push([promise, reactions]);
    return;
  }
  reacting = true;
  try {
    runReactions(promise, reactions);
    for (let i = 0; i < settledLater.length; i++) runReactions(...settledLater[i]!);
  } finally {
    settledLater.length = 0;
    reacting = false;
  }
}

function runReactions(promise: RuffPromise, reactions: Reaction | Set<Reaction>): void {
  if (!(reactions instanceof Set)) reactions.settled(promise);
  else for (const reaction of reactions) reaction.settled(promise);
}

/** A promise that is rejected from the start. */
export function rejected(text: string): RuffPromise {
  const promise = new RuffPromise();
  promise.reject(text);
  return promise;
}
