import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { inlineResizer } from '../../../src/embed-script/inlineResizer.ts';
import { responseHeaders } from '../../../src/hosting/responseHeaders.ts';
import { serveAtlas } from './builtAtlas.ts';
import { type LaunchOptions, launchBrowser } from './launch.ts';
import { type StaticServer, serveFolder } from './serve.ts';

const folder = fileURLToPath(new URL('../hosts', import.meta.url));

/** Pages of other sites with the atlas in them: one browser, the atlas on one origin, the pages on another. */
export interface HostPages {
  readonly browser: () => Browser;
  /** Address of the atlas' folder. */
  readonly atlas: () => string;
  /** Address of the folder of host pages. */
  readonly hosts: () => string;
}

/** Starts all three before a file's tests; the atlas answers with the headers that its hosts are told to send. */
export function startHostPages(options: LaunchOptions = {}): HostPages {
  let running: {
    readonly browser: Browser;
    readonly atlas: StaticServer;
    readonly hosts: StaticServer;
  } | null = null;
  beforeAll(async () => {
    const [browser, atlas] = await Promise.all([
      launchBrowser(options),
      serveAtlas({ basePath: '/gz/', headers: responseHeaders }),
    ]);
    const { origin, url } = atlas;
    const hosts = await serveFolder(folder, {
      encode: (_path, body) => ({ body: Buffer.from(filled(body.toString(), { origin, url })), headers: {} }),
    });
    running = { browser, atlas, hosts };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.hosts.close();
    await running?.atlas.close();
  });
  const started = () => {
    if (running === null) throw new Error('The host pages are not there yet: use them inside a test');
    return running;
  };
  return {
    browser: () => started().browser,
    atlas: () => started().atlas.url,
    hosts: () => started().hosts.url,
  };
}

function filled(page: string, { origin, url }: { readonly origin: string; readonly url: string }): string {
  return page
    .replaceAll('{{atlas}}', url)
    .replaceAll('{{origin}}', origin)
    .replace('{{resizer}}', () => inlineResizer(origin));
}
