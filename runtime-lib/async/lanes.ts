/** Runs at most so many jobs at a time; the others wait for their turn, in order. */
import { Fifo } from './fifo.js';

export class Lanes {
  private running = 0;
  private readonly waiting = new Fifo<() => void>();

  constructor(private readonly limit: number) {}

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit) await new Promise<void>((start) => this.waiting.push(start));
    else this.running++;
    try {
      return await job();
    } finally {
      // A waiting job takes over the lane.
      if (this.waiting.size > 0) this.waiting.shift()();
      else this.running--;
    }
  }
}
