/**
 * Processes that the program starts and waits for.
 *
 * Each gets a process group of its own, so that it can be ended with all that it started: when its time is over, when the
 * task that waits for it is cancelled, and when the program ends. What it writes beyond the limit is read and dropped, so
 * that it never blocks.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fail } from '../core/errors.js';
import { osErrorText } from './os-error.js';
import type { ProcessOptions } from './process-options.js';
import { waitFor } from './wait-for.js';

export interface ProcessRequest {
  /** The program and its arguments. */
  readonly words: readonly string[];
  /** What error texts call it. */
  readonly label: string;
  readonly options: ProcessOptions;
  /** What it reads; if it is left out, it reads what this program would. */
  readonly input?: Uint8Array;
}

export interface ProcessRun {
  /** -1 if it did not end by itself. */
  readonly exitCode: number;
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly timedOut: boolean;
}

/** Waits for the end of a process. That it cannot be started is an error. */
export async function runProcess(request: ProcessRequest): Promise<ProcessRun> {
  const running = new RunningProcess(request);
  await waitFor(running.ended, () => running.kill());
  return running.result();
}

/** The beginning of what a process writes to a stream. */
export class Captured {
  private readonly chunks: Uint8Array[] = [];
  private size = 0;
  truncated = false;

  constructor(private readonly limit: number) {}

  add(chunk: Uint8Array): void {
    const room = this.limit - this.size;
    if (chunk.length > room) this.truncated = true;
    if (room === 0) return;
    const kept = chunk.subarray(0, room);
    this.chunks.push(kept);
    this.size += kept.length;
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks, this.size);
  }

  text(): string {
    return this.bytes().toString();
  }
}

class RunningProcess {
  readonly ended: Promise<void>;
  private readonly stdout: Captured;
  private readonly stderr: Captured;
  private child: ChildProcess | undefined;
  private end!: () => void;
  private failure: unknown;
  private exitCode = -1;
  private timedOut = false;

  constructor(private readonly request: ProcessRequest) {
    const { maxOutputBytes } = request.options;
    this.stdout = new Captured(maxOutputBytes);
    this.stderr = new Captured(maxOutputBytes);
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
    try {
      this.start();
    } catch (error) {
      this.fails(error);
    }
  }

  private start(): void {
    const { words, options, input } = this.request;
    const [program = '', ...args] = words;
    const child = spawn(program, args, {
      env: options.env,
      stdio: [input === undefined ? 'inherit' : 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.child = child;
    child.on('error', (error) => this.fails(error));
    if (child.pid === undefined) return;
    addRunning(this);
    const timer = setTimeout(() => this.timeIsOver(), Math.min(options.timeoutMs, LONGEST_TIMEOUT));
    child.stdout?.on('data', (chunk: Buffer) => this.stdout.add(chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.stderr.add(chunk));
    // A process may end without reading all that it is given.
    child.stdin?.on('error', () => {}).end(input);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (!this.timedOut) this.exitCode = code ?? -1;
      this.finish();
    });
  }

  private fails(error: unknown): void {
    this.failure = error;
    this.finish();
  }

  /** Does not wait for the end of its output: something that left the group may still hold it. */
  private timeIsOver(): void {
    this.timedOut = true;
    this.kill();
    this.child?.stdout?.destroy();
    this.child?.stderr?.destroy();
    this.finish();
  }

  private finish(): void {
    running.delete(this);
    this.end();
  }

  /** Ends it and all that it started. */
  kill(): void {
    const pid = this.child?.pid;
    if (pid === undefined || !running.has(this)) return;
    try {
      if (process.platform === 'win32') this.child?.kill();
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }

  result(): ProcessRun {
    const { stdout, stderr, exitCode, timedOut } = this;
    if (this.failure === undefined) return { stdout, stderr, exitCode, timedOut };
    return fail(`Failed to spawn process '${this.request.label}': ${this.reason()}`);
  }

  private reason(): string {
    if ((this.failure as NodeJS.ErrnoException).code !== 'ERR_INVALID_ARG_VALUE') {
      return osErrorText(this.failure);
    }
    return this.request.words[0] === ''
      ? 'No such file or directory (os error 2)'
      : 'nul byte found in provided data';
  }
}

/** The longest delay that JavaScript timers know. */
const LONGEST_TIMEOUT = 0x7fffffff;

const running = /* @__PURE__ */ new Set<RunningProcess>();
let watching = false;

function addRunning(child: RunningProcess): void {
  running.add(child);
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const each of running) each.kill();
  });
}
