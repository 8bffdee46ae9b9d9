/** Channels: queues without bounds between strands, first in, first out, each message to one receiver. */
import { fail } from '../core/errors.js';
import { methodTable } from '../core/function.js';
import { share } from '../core/ownership.js';
import { type RuffFunction, RuffObject, type Value } from '../core/value.js';
import { strandThatWaits } from './current.js';
import { note, Receiver, type WaitingRoom } from './receivers.js';
import { Ring } from './ring.js';

export class Channel extends RuffObject implements WaitingRoom {
  noted = false;
  private readonly messages = new Ring<Value>();
  /** In the order in which they came; some do not wait any more: their task was cancelled, or they got null. */
  private readonly receivers = new Ring<Receiver>();

  override get type(): string {
    return 'channel';
  }

  override describe(): string {
    return 'Channel';
  }

  override method(name: string): RuffFunction {
    if (name === 'receive') return methods.receive;
    return name === 'send' ? methods.send : fail(`Channel has no method '${name}'`);
  }

  send(message: Value): void {
    const receiver = this.nextReceiver();
    if (receiver === undefined) {
      this.messages.push(share(message));
    } else {
      this.receivers.shift();
      receiver.deliver(share(message));
    }
  }

  receive(): Value | Promise<Value> {
    if (this.messages.size > 0) return this.messages.shift();
    const task = strandThatWaits();
    this.nextReceiver();
    if (!this.noted) note(this);
    return new Promise((wake) => this.receivers.push(new Receiver(task, wake)));
  }

  waitingReceivers(): Receiver[] {
    return [...this.receivers].filter((receiver) => receiver.waiting);
  }

  /** Who has waited longest; those before it that do not wait any more are forgotten. */
  private nextReceiver(): Receiver | undefined {
    const { receivers } = this;
    while (receivers.size > 0) {
      const receiver = receivers.first!;
      if (receiver.waiting) return receiver;
      receivers.shift();
    }
    return undefined;
  }
}

const methods = /* @__PURE__ */ methodTable('Channel', {
  send: (channel: Channel, message: Value) => {
    channel.send(message);
    return true;
  },
  receive: (channel: Channel) => channel.receive(),
});
