/** So long a worker may be deaf to what else is asked of it. */
const longestMilliseconds = 40;

/** Lets a long job in a worker stop for the messages that have come meanwhile. */
export class Breaths {
  #last = performance.now();

  /** Waits one turn of the event loop, if the last wait was long enough ago. */
  async take(): Promise<void> {
    if (performance.now() - this.#last < longestMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#last = performance.now();
  }
}
