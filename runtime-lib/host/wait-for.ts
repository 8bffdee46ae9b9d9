/** Waiting for work that JavaScript does beside the program: the way from its promises to those who wait in Ruff. */
import { currentFrame, resume } from '../async/current.js';
import { Operation } from '../async/operation.js';
import { wait } from '../async/waiting.js';
import { RuffError } from '../core/errors.js';

/**
 * The result of `work`, while the rest of the program goes on. `abandon` is called if the task that waits is cancelled
 * before. Who goes on with something that may wait after awaiting it says first whose task runs (`resume`).
 */
export async function waitFor<T>(work: Promise<T>, abandon: () => void = () => {}): Promise<T> {
  const frame = currentFrame();
  const ended = work.then(
    () => null,
    () => null,
  );
  resume(frame, await wait(new Outside(ended, abandon)));
  try {
    return await work;
  } catch (error) {
    // An error that was made outside knows nothing of who waits for it.
    throw error instanceof RuffError ? new RuffError(error.message, error.value) : error;
  }
}

/** Work whose result, or failure, is taken elsewhere. */
class Outside extends Operation {
  constructor(
    ended: Promise<null>,
    private readonly abandon: () => void,
  ) {
    super(ended, String);
  }

  protected override released(): void {
    super.released();
    this.abandon();
  }
}
