/** Starts programs, each in a fresh worker, and stops them whatever they do. */
import type { ProgramEvent, RunnableProgram } from './protocol.js';

/** More than anyone reads; a loop that prints for ever must not fill the memory. */
const MAX_OUTPUT = 1_000_000;

export type Ending =
  | { readonly how: 'exit'; readonly code: number }
  | { readonly how: 'stopped' }
  | { readonly how: 'too much output' };

export interface RunEvents {
  /** Everything is loaded, the program begins. */
  readonly started: () => void;
  readonly write: (stream: 1 | 2, text: string) => void;
}

export interface Run {
  readonly ended: Promise<Ending>;
  stop(): void;
}

const newWorker = (): Worker => new Worker('program.js', { type: 'module' });

/** For the next program: a worker takes longer to load than most programs take to run. */
let spare = newWorker();

export function run(program: RunnableProgram, { started, write }: RunEvents): Run {
  const worker = spare;
  spare = newWorker();
  let end: (ending: Ending) => void = () => {};
  const ended = new Promise<Ending>((resolve) => {
    end = (ending) => {
      worker.terminate();
      // What it has sent may still arrive.
      worker.onmessage = null;
      resolve(ending);
    };
  });
  let length = 0;
  worker.onmessage = ({ data }: MessageEvent<ProgramEvent>) => {
    if (data.kind === 'start') return started();
    if (data.kind === 'end') return end({ how: 'exit', code: data.code });
    write(data.stream, data.text.slice(0, MAX_OUTPUT - length));
    length += data.text.length;
    if (length > MAX_OUTPUT) end({ how: 'too much output' });
  };
  worker.onerror = ({ message }) => {
    write(2, `${message}\n`);
    end({ how: 'exit', code: 6 });
  };
  worker.postMessage(program);
  return { ended, stop: () => end({ how: 'stopped' }) };
}
