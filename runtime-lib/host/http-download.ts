/**
 * Downloads: the answer to a request goes to a file as it comes, so its length does not matter. The file has its name when
 * the answer is complete; until then, and if it breaks off, what was there before stays.
 */
import { writeFileSync } from 'node:fs';
import { exchangeHttp, type HttpCall, isSuccess, requireSuccess } from './http-call.js';
import { attempt } from './os-error.js';
import { Replacement } from './replacement.js';
import { waitFor } from './wait-for.js';

/** How long a server may send nothing; the whole may take as long as it takes. */
const IDLE_MS = 30_000;

/** Waits for the end of a download. Resolves to the number of bytes. */
export function download(path: string, call: HttpCall): Promise<number> {
  const abort = new AbortController();
  return waitFor(fetchInto(new Target(path), call, abort.signal), () => abort.abort());
}

async function fetchInto(target: Target, call: HttpCall, signal: AbortSignal): Promise<number> {
  const take = (piece: Uint8Array): void => target.add(piece);
  const deliver = (status: number) => (isSuccess(status) ? take : undefined);
  try {
    const answer = await exchangeHttp({ timeoutMs: undefined, idleMs: IDLE_MS, ...call, deliver }, signal);
    requireSuccess('HTTP download failed', answer);
    return target.complete();
  } catch (error) {
    target.abandon();
    throw error;
  }
}

class Target {
  private replacement: Replacement | undefined;
  private length = 0;

  constructor(private readonly path: string) {}

  private get failure(): string {
    return `Cannot write file '${this.path}'`;
  }

  private open(): Replacement {
    if (this.replacement !== undefined) return this.replacement;
    this.replacement = attempt(this.failure, () => Replacement.gradual(this.path));
    if (unfinished.size === 0) process.on('exit', abandonAll);
    unfinished.add(this);
    return this.replacement;
  }

  add(piece: Uint8Array): void {
    const { file } = this.open();
    attempt(this.failure, () => writeFileSync(file, piece));
    this.length += piece.length;
  }

  complete(): number {
    const replacement = this.open();
    this.forget();
    attempt(this.failure, () => replacement.commit());
    return this.length;
  }

  abandon(): void {
    const { replacement } = this;
    this.forget();
    replacement?.abandon();
  }

  private forget(): void {
    this.replacement = undefined;
    unfinished.delete(this);
    if (unfinished.size === 0) process.off('exit', abandonAll);
  }
}

const unfinished = /* @__PURE__ */ new Set<Target>();

function abandonAll(): void {
  for (const target of unfinished) target.abandon();
}
