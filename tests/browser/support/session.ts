import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveAtlas } from './builtAtlas.ts';
import { type LaunchOptions, launchBrowser } from './launch.ts';
import type { ServeOptions, StaticServer } from './serve.ts';

/** One browser and one server for all tests of a file. */
export interface Session {
  readonly browser: () => Browser;
  /** Address of the site's folder, ending in a slash. */
  readonly url: () => string;
}

/** Starts the two before the file's tests and stops them after the last. */
export function startSession(options: LaunchOptions & ServeOptions = {}): Session {
  let running: { readonly browser: Browser; readonly server: StaticServer } | null = null;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(options), serveAtlas(options)]);
    running = { browser, server };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.server.close();
  });
  const started = () => {
    if (running === null) throw new Error('The session has not started: use it inside a test');
    return running;
  };
  return { browser: () => started().browser, url: () => started().server.url };
}
