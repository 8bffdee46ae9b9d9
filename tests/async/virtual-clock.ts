/**
 * Time that passes only when nothing else is left to do. Vitest's own fake timers add a millisecond to an immediate that is
 * set while another runs, which no event loop does.
 */
import { vi } from 'vitest';

const turn = setImmediate;

interface Entry {
  readonly at: number;
  readonly run: () => void;
  /** As the handles of Node have; here all entries keep the clock going. */
  ref(): Entry;
  unref(): Entry;
}

export class VirtualClock {
  now = 0;
  private immediates: Entry[] = [];
  private timeouts: Entry[] = [];

  install(): void {
    vi.stubGlobal('setImmediate', (run: () => void) => this.add(this.immediates, run, 0));
    vi.stubGlobal('setTimeout', (run: () => void, ms: number) =>
      this.add(this.timeouts, run, Math.max(1, ms)),
    );
    vi.stubGlobal('clearImmediate', (entry: Entry) => remove(this.immediates, entry));
    vi.stubGlobal('clearTimeout', (entry: Entry) => remove(this.timeouts, entry));
    vi.spyOn(performance, 'now').mockImplementation(() => this.now);
  }

  uninstall(): void {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }

  /** Lets everything happen that is still to happen. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => turn(resolve));
      const next = this.immediates.shift() ?? this.nextTimeout();
      if (next === undefined) return;
      this.now = Math.max(this.now, next.at);
      next.run();
    }
  }

  private nextTimeout(): Entry | undefined {
    const at = Math.min(...this.timeouts.map((entry) => entry.at));
    const next = this.timeouts.find((entry) => entry.at === at);
    if (next) remove(this.timeouts, next);
    return next;
  }

  private add(entries: Entry[], run: () => void, ms: number): Entry {
    const entry: Entry = { at: this.now + ms, run, ref: () => entry, unref: () => entry };
    entries.push(entry);
    return entry;
  }
}

function remove(entries: Entry[], entry: Entry): void {
  const index = entries.indexOf(entry);
  if (index >= 0) entries.splice(index, 1);
}
