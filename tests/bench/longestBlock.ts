import type { Page } from 'playwright-core';

/**
 * For how long the page at most answered nothing, in milliseconds: its longest task that ended after a
 * moment of its own clock. 0 if none took 50 ms, which a browser does not report.
 */
export function longestBlock(page: Page, since: number): Promise<number> {
  return page.evaluate((from) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask', buffered: true });
    const tasks = observer.takeRecords().filter(({ startTime, duration }) => startTime + duration > from);
    return Math.max(0, ...tasks.map(({ duration }) => duration));
  }, since);
}
