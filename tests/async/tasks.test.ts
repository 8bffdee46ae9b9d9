import { describe, expect, test } from 'vitest';
import type { Channel } from '../../runtime-lib/async/channel.js';
import type { TaskHandle } from '../../runtime-lib/async/tasks.js';
import { channel } from '../../runtime-lib/builtins/channels.js';
import {
  shared_add_int,
  shared_delete,
  shared_get,
  shared_has,
  shared_set,
} from '../../runtime-lib/builtins/shared-values.js';
import { await_task, cancel_task, spawn_task } from '../../runtime-lib/builtins/tasks.js';
import { call, callMethod } from '../../runtime-lib/core/call.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { nameFunction } from '../../runtime-lib/core/function.js';
import { int } from '../../runtime-lib/core/int.js';
import { eq, truthy } from '../../runtime-lib/core/operators.js';
import { text } from '../../runtime-lib/core/text.js';
import type { RuffArray, RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { messageOf, outcomeOf, settle } from './support.js';

function job(f: RuffFunction): RuffFunction {
  nameFunction(f, 'job');
  return f;
}

describe('task handles', () => {
  test('look like opaque handles', () => {
    const handle = spawn_task(job(() => 1)) as TaskHandle;
    expect(handle.type).toBe('taskhandle');
    expect(text([handle])).toBe('[<unknown>]');
    expect(eq(handle, handle)).toBe(false);
    expect(truthy(handle)).toBe(true);
  });

  test('run plain functions, functions that suspend, and promises that a function gives', async () => {
    const bodies = [
      () => 'plain',
      () => Promise.resolve('suspended'),
      () => await_task(spawn_task(job(() => 'inner'))),
    ];
    const results = bodies.map((body) => await_task(spawn_task(job(body))));
    expect(results.map(outcomeOf)).toEqual(['pending', 'pending', 'pending']);
    await settle();
    expect(results.map(outcomeOf)).toEqual(['plain', 'suspended', 'inner']);
  });

  test('hand on the error of the body unchanged, also that of a wrong number of parameters', async () => {
    const failing = job(() => {
      throw new RuffError('task failed');
    });
    const results = [failing, job((x) => x)].map((f) => await_task(spawn_task(f)));
    await settle();
    expect(results.map(outcomeOf)).toEqual(['error: task failed', 'error: job expects 1 arguments, got 0']);
  });

  test('check their arguments', () => {
    for (const [f, args, message] of [
      [spawn_task, [], 'spawn_task() expects 1 argument (async function), got 0'],
      [spawn_task, [await_task], 'spawn_task() requires an async function argument'],
      [spawn_task, ['job'], 'spawn_task() requires an async function argument'],
      [await_task, [5], 'await_task() requires a TaskHandle argument'],
      [await_task, [1, 2], 'await_task() expects 1 argument (task handle), got 2'],
      [cancel_task, [null], 'cancel_task() requires a TaskHandle argument'],
      [cancel_task, [1, 2], 'cancel_task() expects 1 argument (task handle), got 2'],
    ] as [RuffFunction, Value[], string][]) {
      expect(messageOf(() => call(f, ...args))).toBe(message);
    }
  });
});

describe('channels', () => {
  const send = (to: Channel, ...args: Value[]) => callMethod(to, 'send', undefined, ...args);
  const receive = (from: Channel, ...args: Value[]) => callMethod(from, 'receive', undefined, ...args);

  test('are first in, first out, through any growth and wrapping round', () => {
    const ch = channel() as Channel;
    const received: Value[] = [];
    let next = 0;
    for (let burst = 1; burst <= 200; burst += 7) {
      for (let i = 0; i < burst; i++) expect(send(ch, next++)).toBe(true);
      for (let i = 0; i < burst - 3; i++) received.push(receive(ch));
    }
    while (received.length < next) received.push(receive(ch));
    expect(received).toEqual(Array.from({ length: next }, (_, i) => i));
  });

  test('hold the value as it is when it is sent', () => {
    const ch = channel() as Channel;
    const items: RuffArray = [1];
    send(ch, items);
    expect(items.shared).toBe(true);
  });

  test('have two methods, which count their arguments', () => {
    const ch = channel() as Channel;
    expect(messageOf(() => send(ch))).toBe('Channel.send expects 1 arguments, got 0');
    expect(messageOf(() => send(ch, 1, 2))).toBe('Channel.send expects 1 arguments, got 2');
    expect(messageOf(() => receive(ch, 1))).toBe('Channel.receive expects 0 arguments, got 1');
    expect(messageOf(() => callMethod(ch, 'close', undefined))).toBe("Channel has no method 'close'");
    expect(messageOf(() => call(channel, 10))).toBe('channel() expects 0 arguments, got 1');
  });

  test('are opaque handles', () => {
    const ch = channel() as Channel;
    expect(ch.type).toBe('channel');
    expect(text(ch)).toBe('<unknown>');
    expect(eq(ch, ch)).toBe(false);
  });
});

describe('shared values', () => {
  test('are stored by name, as they are when they are stored', () => {
    const list: RuffArray = [1, 2];
    expect(shared_set('list', list)).toBe(true);
    expect(list.shared).toBe(true);
    expect(shared_get('list')).toBe(list);
    expect(shared_has('list')).toBe(true);
    expect(shared_delete('list')).toBe(true);
    expect(shared_delete('list')).toBe(false);
    expect(shared_has('list')).toBe(false);
    shared_set('nothing', null);
    expect(shared_get('nothing')).toBe(null);
  });

  test('adding wraps round at 64 bits', () => {
    shared_set('n', int('9223372036854775807'));
    expect(text(shared_add_int('n', 1))).toBe('-9223372036854775808');
    expect(text(shared_add_int('n', -1))).toBe('9223372036854775807');
  });

  test('check their arguments', () => {
    shared_set('text', 'abc');
    for (const [f, args, message] of [
      [shared_set, ['k'], 'shared_set requires (key, value) arguments'],
      [shared_set, [1, 2], 'shared_set key must be a string'],
      [shared_get, [], 'shared_get requires one key argument'],
      [shared_get, ['missing'], "shared_get key 'missing' not found"],
      [shared_has, [null], 'shared_has key must be a string'],
      [shared_delete, [7], 'shared_delete key must be a string'],
      [shared_add_int, ['text', '1'], 'shared_add_int delta must be an int'],
      [shared_add_int, ['text', 1], "shared_add_int requires key 'text' to reference an int"],
      [shared_add_int, ['missing', 1], "shared_add_int key 'missing' not found"],
    ] as [RuffFunction, Value[], string][]) {
      expect(messageOf(() => call(f, ...args))).toBe(message);
    }
  });
});
