/** The page's side of the compiler. */
import type { Answer, Question } from './protocol.js';

export class Compiler {
  readonly #worker = new Worker('compiler.js', { type: 'module' });
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  constructor(failed: () => void) {
    this.#worker.onerror = failed;
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    };
  }

  ask(text: string, wanted: Question['wanted']): Promise<Answer> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, text, wanted } satisfies Question);
    });
  }
}
