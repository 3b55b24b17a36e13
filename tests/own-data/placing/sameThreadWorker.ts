import type { PlacingWorker } from '../../../src/own-data/placing/placingClient.ts';
import type { PlacingRequest } from '../../../src/own-data/placing/placingMessages.ts';
import { PlacingSession } from '../../../src/own-data/placing/placingSession.ts';

/** A placing worker on the test's own thread; everything is cloned, as between threads. */
export class SameThreadWorker extends EventTarget implements PlacingWorker {
  isTerminated = false;
  readonly #session: PlacingSession | null;

  /** @param manner `deaf` never answers. */
  constructor(manner: 'answering' | 'deaf' = 'answering') {
    super();
    const post = (answer: unknown, transfer: readonly ArrayBuffer[] = []): void => {
      const data: unknown = structuredClone(answer, { transfer: [...transfer] });
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
    };
    this.#session = manner === 'deaf' ? null : new PlacingSession(post);
  }

  postMessage(request: PlacingRequest): void {
    this.#session?.answer(request).catch(() => this.dispatchEvent(new Event('error')));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}
