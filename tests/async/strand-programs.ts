/**
 * Random programs of strands, as data, and two ways to run them: on the runtime, in the shapes that the compiler emits, and
 * on a model of it (`strand-model.ts`). Both write down what each strand sees and when.
 */
import fc from 'fast-check';
import type { Completion } from '../../runtime-lib/async/body.js';
import { Channel } from '../../runtime-lib/async/channel.js';
import { resume } from '../../runtime-lib/async/current.js';
import type { RuffPromise } from '../../runtime-lib/async/promise.js';
import { spawn } from '../../runtime-lib/async/tasks.js';
import { turnBegins } from '../../runtime-lib/async/turns.js';
import { asyncCall, pending, suspendable, value, wait } from '../../runtime-lib/async/waiting.js';
import { await_task, cancel_task, spawn_task } from '../../runtime-lib/builtins/tasks.js';
import { async_sleep, sleep } from '../../runtime-lib/builtins/timers.js';
import { callMethod } from '../../runtime-lib/core/call.js';
import { caught, throwValue } from '../../runtime-lib/core/caught.js';
import type { Struct } from '../../runtime-lib/core/struct.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

export const CHANNELS = 2;

/** Promises and handles are named by a number, counted over all that exist when the operation runs. */
export type Operation =
  | { readonly kind: 'sleep' | 'asyncSleep' | 'timer'; readonly ms: number }
  | { readonly kind: 'send' | 'receive' | 'receiveInFunction'; readonly channel: number }
  | { readonly kind: 'call' | 'spawn' | 'task'; readonly body: readonly Operation[] }
  | { readonly kind: 'await' | 'awaitTask' | 'cancel'; readonly index: number }
  | { readonly kind: 'throw' };

type Starting = 'call' | 'spawn' | 'task';

/** Programs that start strands in these ways; only what knows of tasks awaits or cancels them. */
function programsThat(...starting: readonly Starting[]): fc.Arbitrary<readonly Operation[]> {
  const awaiting = starting.includes('task')
    ? (['await', 'awaitTask', 'cancel'] as const)
    : (['await'] as const);
  const { operation } = fc.letrec<{ body: readonly Operation[]; operation: Operation }>((tie) => ({
    body: fc.array(tie('operation'), { maxLength: 6, depthIdentifier: 'strand' }),
    operation: fc.oneof(
      { depthIdentifier: 'strand', depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constantFrom('sleep', 'asyncSleep'), ms: fc.nat(9) }),
      // A timer that is due at once may have fired, or not, when somebody looks at it.
      fc.record({ kind: fc.constant('timer'), ms: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        kind: fc.constantFrom('send', 'receive', 'receiveInFunction'),
        channel: fc.nat(CHANNELS - 1),
      }),
      fc.record({ kind: fc.constantFrom(...awaiting), index: fc.nat(9) }),
      fc.constant({ kind: 'throw' } as const),
      fc.record({ kind: fc.constantFrom(...starting), body: tie('body') }),
      fc.record({ kind: fc.constantFrom(...starting), body: tie('body') }),
    ) as fc.Arbitrary<Operation>,
  }));
  return fc.array(operation, { minLength: 1, maxLength: 12 });
}

export const programs = programsThat('call', 'spawn', 'task');

/** These wait for each other's JavaScript promises, as long as there has been no task. */
export const programsWithoutTasks = programsThat('call');

/** A program on the runtime. */
export class RuntimeRun {
  readonly log: string[] = [];
  private readonly channels = Array.from({ length: CHANNELS }, () => new Channel());
  private readonly promises: RuffPromise[] = [];
  private readonly handles: Value[] = [];
  private readonly began = performance.now();
  private strands = 0;

  start(program: readonly Operation[]): void {
    turnBegins();
    this.call(program);
  }

  /** `async func () { … }()` */
  private call(body: readonly Operation[]): RuffPromise {
    return asyncCall(($p) => this.run(body, $p));
  }

  private async run(body: readonly Operation[], $p: Completion): Promise<unknown> {
    try {
      const name = `s${this.strands++}`;
      for (const operation of body) {
        const say = (what: string): void => {
          this.log.push(`${performance.now() - this.began} ${name} ${operation.kind} ${what}`);
        };
        let $t: Value | Promise<Value> = null;
        try {
          switch (operation.kind) {
            case 'sleep':
              $t = sleep(operation.ms);
              say(text($t instanceof Promise ? resume($p, await $t) : $t));
              break;
            case 'asyncSleep':
              if (pending(($t = async_sleep(operation.ms) as Value))) resume($p, await wait($t));
              say(text(value($t)));
              break;
            case 'timer':
              this.promises.push(async_sleep(operation.ms));
              break;
            case 'send':
              callMethod(this.channels[operation.channel]!, 'send', undefined, `m${this.log.length}`);
              break;
            case 'receive':
              $t = callMethod(this.channels[operation.channel]!, 'receive', undefined);
              say(text($t instanceof Promise ? resume($p, await $t) : $t));
              break;
            case 'receiveInFunction':
              $t = this.receive(operation.channel);
              say(text($t instanceof Promise ? resume($p, await $t) : $t));
              break;
            case 'call':
              this.promises.push(this.call(operation.body));
              break;
            case 'spawn':
              spawn(() => suspendable(($p) => this.run(operation.body, $p)));
              break;
            case 'task':
              this.handles.push(spawn_task({ '~': () => this.call(operation.body) }['~']));
              break;
            case 'await':
              if (this.promises.length === 0) break;
              if (pending(($t = this.promises[operation.index % this.promises.length]!)))
                resume($p, await wait($t));
              say(text(value($t)));
              break;
            case 'awaitTask':
              if (this.handles.length === 0) break;
              $t = await_task(this.handles[operation.index % this.handles.length]!) as Value;
              if (pending($t)) resume($p, await wait($t));
              say(text(value($t)));
              break;
            case 'cancel':
              if (this.handles.length === 0) break;
              say(text(cancel_task(this.handles[operation.index % this.handles.length]!)));
              break;
            case 'throw':
              throwValue(`thrown by ${name}`);
          }
        } catch ($e) {
          const error = caught(resume($p, $e)) as Struct;
          if (operation.kind === 'throw') throw $e;
          say(`caught ${text(error.$message!)}`);
        }
      }
      return $p.resolve(`end of ${name}`);
    } catch ($e) {
      $p.fail($e);
    }
  }

  private receive(channel: number): Value | Promise<Value> {
    return suspendable(async ($p) => {
      try {
        const $t = callMethod(this.channels[channel]!, 'receive', undefined) as Value | Promise<Value>;
        return $p.resolve($t instanceof Promise ? resume($p, await $t) : $t);
      } catch ($e) {
        $p.fail($e);
      }
    });
  }
}
