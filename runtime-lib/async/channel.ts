/** Channels: queues without bounds between strands, first in, first out, each message to one receiver. */
import { fail } from '../core/errors.js';
import { share } from '../core/ownership.js';
import { type RuffFunction, RuffObject, type Value } from '../core/value.js';
import { strandThatWaits } from './current.js';
import { Receiver } from './receivers.js';
import { Ring } from './ring.js';

export class Channel extends RuffObject {
  private readonly messages = new Ring<Value>();
  /** In the order in which they came; some of them have been cancelled, or got null because nothing could be sent. */
  private readonly receivers = new Ring<Receiver>();

  override get type(): string {
    return 'channel';
  }

  override method(name: string): RuffFunction {
    if (name === 'receive') return receive;
    return name === 'send' ? send : fail(`Channel has no method '${name}'`);
  }

  send(message: Value): void {
    const receiver = this.nextReceiver();
    if (receiver === undefined) this.messages.push(share(message));
    else {
      this.receivers.shift();
      receiver.deliver(share(message));
    }
  }

  receive(): Value | Promise<Value> {
    if (this.messages.size > 0) return this.messages.shift();
    const task = strandThatWaits();
    this.nextReceiver();
    return new Promise((wake) => this.receivers.push(new Receiver(task, wake)));
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

// The names are those of Ruff methods, so that a wrong number of arguments is reported as theirs.
const { '~Channel.send': send, '~Channel.receive': receive } = {
  '~Channel.send': (channel: Channel, message: Value) => {
    channel.send(message);
    return true;
  },
  '~Channel.receive': (channel: Channel) => channel.receive(),
};
