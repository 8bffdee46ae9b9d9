/**
 * A promise that depends on other promises: the base of aggregates, races and timeouts.
 *
 * It hands its own demand on to its pending members, and leaves those that are still pending when it is settled:
 * a promise that is raced a thousand times must not remember a thousand races.
 */
import { DemandedPromise, type Reaction, type RuffPromise } from './promise.js';

export abstract class Group extends DemandedPromise {
  private readonly members: (Member | undefined)[] = [];

  /** A member settled. */
  abstract memberSettled(index: number, promise: RuffPromise): void;

  /** Waits for a pending promise. */
  protected join(index: number, promise: RuffPromise): void {
    const member = new Member(this, index, promise);
    this.members[index] = member;
    promise.observe();
    promise.subscribe(member);
    if (this.isDemanded) promise.demand();
  }

  forget(index: number): void {
    this.members[index] = undefined;
  }

  /** Waits no longer for those that are still pending. */
  protected leave(): void {
    const { isDemanded } = this;
    for (const member of this.members) {
      if (member === undefined) continue;
      member.promise.unsubscribe(member);
      if (isDemanded) member.promise.release();
    }
    this.members.length = 0;
  }

  protected override demanded(): void {
    for (const member of this.members) member?.promise.demand();
  }

  protected override released(): void {
    for (const member of this.members) member?.promise.release();
  }
}

class Member implements Reaction {
  constructor(
    private readonly group: Group,
    private readonly index: number,
    readonly promise: RuffPromise,
  ) {}

  settled(promise: RuffPromise): void {
    this.group.forget(this.index);
    this.group.memberSettled(this.index, promise);
  }
}
