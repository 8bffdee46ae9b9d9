/** Raw sockets and programs that serve: both ends of a connection without anything polite in between. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CLI, finished, type Outcome } from '../cli/support.js';

/** Sends bytes to a port and gives all that comes back until the other side closes the connection. */
export function exchangeRaw(port: number, ...pieces: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => (received += text));
    socket.on('error', () => {}).on('close', () => resolve(received));
    for (const piece of pieces) socket.write(piece);
    onTestFinished(() => void socket.destroy());
  });
}

export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** The answer to one request, after which the connection is closed. */
export async function ask(port: number, request: string, body: string | Uint8Array = ''): Promise<Answer> {
  const head = request.includes('\r\n') ? request : `${request}\r\nHost: x`;
  return answerOf(await exchangeRaw(port, `${head}\r\nConnection: close\r\n\r\n`, body));
}

export function answerOf(text: string): Answer {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  const body = Buffer.from(end < 0 ? '' : text.slice(end + 4), 'latin1').toString();
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body };
}

/** A port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server that does with each connection what a test says; gives its port. */
export async function hostileServer(talk: (socket: Socket) => void): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** The same for one that answers the first request of each connection with these bytes, and closes it. */
export function answering(...pieces: (string | Uint8Array)[]): Promise<number> {
  return hostileServer((socket) => {
    socket.once('data', () => {
      for (const piece of pieces) socket.write(piece);
      socket.end();
    });
  });
}

export interface ServingProgram {
  readonly port: number;
  readonly ended: Promise<Outcome>;
  stop(): void;
}

/** Runs a program that listens on `127.0.0.1:0`, until it does. */
export async function startServing(program: string): Promise<ServingProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'ruffjs-serving-'));
  writeFileSync(join(folder, 'main.ruff'), program);
  const child = spawn(process.execPath, [CLI, 'run', 'main.ruff'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = finished(child);
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      const found = /Server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(text);
      if (found) resolve(Number(found[1]));
    });
    ended.then(({ stdout, stderr }) => reject(new Error(`it ended:\n${stdout}${stderr}`)));
  });
  return { port, ended, stop };
}

/** The same for one test. */
export async function serve(program: string): Promise<ServingProgram> {
  const serving = await startServing(program);
  onTestFinished(() => serving.stop());
  return serving;
}
