/**
 * `../core/event-loop.ts` in a browser. Timers of 0 ms become ones of 4 ms there when they are nested, so a turn is
 * ended by a message to oneself.
 */
import type { Planned } from '../core/event-loop.js';

class PlannedCallback implements Planned {
  timeout: ReturnType<typeof setTimeout> | undefined;

  constructor(public callback: (() => void) | undefined) {}

  // A page lives as long as its user wants.
  ref(): void {}
  unref(): void {}
}

const due: PlannedCallback[] = [];
let port: { postMessage(message: null): void } | undefined;

export function immediately(callback: () => void): Planned {
  const planned = new PlannedCallback(callback);
  due.push(planned);
  (port ??= openPort()).postMessage(null);
  return planned;
}

function openPort(): { postMessage(message: null): void } {
  const { port1, port2 } = new MessageChannel();
  Object.assign(port1, { onmessage: () => due.shift()!.callback?.() });
  return port2;
}

export function later(callback: () => void, ms: number): Planned {
  const planned = new PlannedCallback(callback);
  planned.timeout = setTimeout(callback, ms);
  return planned;
}

export function cancel(planned: Planned): void {
  if (!(planned instanceof PlannedCallback)) return;
  planned.callback = undefined;
  clearTimeout(planned.timeout);
}
