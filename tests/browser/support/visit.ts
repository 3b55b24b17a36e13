import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type AtlasPage, watch } from './atlasPage.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Called before the first request: the place to route, throttle or observe. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * A reader's desktop, without motion, so that a camera arrives in one frame; and without a service worker,
 * which would answer requests that a test means to hold or refuse.
 */
const desktop: BrowserContextOptions = {
  serviceWorkers: 'block',
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
};

/** Opens an address in a fresh profile as `openAtlasPage` does, with a say before the first request. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<AtlasPage> {
  const { prepare, ...contextOptions } = options;
  const context = await browser.newContext({ ...desktop, ...contextOptions });
  const page = await context.newPage();
  const watched = watch(page);
  await prepare?.(page);
  await page.goto(url);
  return { page, ...watched, close: () => context.close() };
}

/** Opens an address and waits until the WebGL map has taken over from the picture. */
export async function visitMap(
  browser: Browser,
  url: string,
  options: VisitOptions = {},
): Promise<AtlasPage> {
  const visited = await visit(browser, url, options);
  await mapComplete(visited.page);
  return visited;
}

/** The map has drawn all it was asked for and stands in the picture's place. */
export async function mapComplete(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('map:idle').length > 0 &&
      document.querySelector('.map-stage[data-complete="true"]') !== null,
  );
  await nextFrames(page);
}

/** Two frames: what was drawn in the first is on screen in the second. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Does something and waits until the map has painted it, as its performance mark says. */
export async function painted(
  page: Page,
  mark: 'filter:painted' | 'select:painted',
  act: () => Promise<void>,
): Promise<void> {
  const before = await page.evaluate((name) => performance.getEntriesByName(name).length, mark);
  await act();
  await page.waitForFunction(([name, count]) => performance.getEntriesByName(name).length > count, [
    mark,
    before,
  ] as const);
  await nextFrames(page);
}
