import type { Page } from 'playwright-core';

/** Files of the build that the interactive map needs; their names carry a content hash. */
export const mapFiles = {
  script: /\/assets\/mapLibreAdapter-[^/]+\.js$/,
  geometry: /\/assets\/geometry-[^/]+\.json$/,
} as const;

/** Keeps matching requests waiting until the returned function is called. */
export async function holdRequests(page: Page, pattern: RegExp): Promise<() => void> {
  let release = (): void => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}

/** Lets matching requests fail as a lost network does; the returned function lets them through again. */
export async function blockRequests(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.abort('connectionfailed'));
  return () => page.unroute(pattern);
}
