/** A promise for work outside of the program: it counts as work in progress while somebody waits for it. */
import type { Value } from '../core/value.js';
import { operationBegins, operationEnds } from './external.js';
import { DemandedPromise } from './promise.js';
import { turnBegins } from './turns.js';

export class Operation extends DemandedPromise {
  /** `rejectionText` makes the text of the rejection. */
  constructor(
    work: Promise<Value>,
    private readonly rejectionText: (error: unknown) => string,
  ) {
    super();
    work.then(
      (value) => {
        this.ends();
        this.resolve(value);
      },
      (error) => {
        this.ends();
        this.failed(error);
      },
    );
  }

  protected failed(error: unknown): void {
    this.reject(this.rejectionText(error));
  }

  protected override demanded(): void {
    operationBegins();
  }

  protected override released(): void {
    operationEnds();
  }

  private ends(): void {
    turnBegins();
    if (this.isDemanded) operationEnds();
  }
}
