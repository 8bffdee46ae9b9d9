/** Channels: queues without bounds between strands, first in, first out, each message to one receiver. */
import { callMethod } from '../core/call.js';
import { fail } from '../core/errors.js';
import { methodTable } from '../core/function.js';
import { share } from '../core/ownership.js';
import { type RuffFunction, RuffObject, type Value } from '../core/value.js';
import { Fifo } from './fifo.js';
import { Line } from './receivers.js';

export class Channel extends RuffObject {
  private readonly messages = new Fifo<Value>();
  private readonly receivers = new Line();

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
    const { first } = this.receivers;
    if (first === undefined) this.messages.push(share(message));
    else first.deliver(share(message));
  }

  receive(): Value | Promise<Value> {
    return this.messages.size > 0 ? this.messages.shift() : this.receivers.join();
  }
}

const methods = /* @__PURE__ */ methodTable('Channel', {
  send: (channel: Channel, message: Value) => {
    channel.send(message);
    return true;
  },
  receive: (channel: Channel) => channel.receive(),
});

/** `object.send(message)` in a program with channels: nearly always it is one. */
export function send(object: Value, message: Value): Value {
  if (!(object instanceof Channel)) return callMethod(object, 'send', undefined, message);
  object.send(message);
  return true;
}

/** `object.receive()` in a program with channels. */
export function receive(object: Value): Value | Promise<Value> {
  return object instanceof Channel ? object.receive() : callMethod(object, 'receive', undefined);
}
