import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type StaticServer, serveFolder } from './serve.ts';

/** A site of another origin whose pages a test writes. */
export interface MadePages {
  /** Writes a page and returns its address. */
  readonly write: (html: string) => Promise<string>;
}

/**
 * Starts it before a file's tests. A real server, since Chromium takes pages that a route makes up for
 * public ones, which may not frame an address of this machine.
 */
export function startMadePages(): MadePages {
  let running: { readonly folder: string; readonly server: StaticServer } | null = null;
  let count = 0;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'made-pages-'));
    running = { folder, server: await serveFolder(folder) };
  });
  afterAll(async () => {
    await running?.server.close();
    if (running) await rm(running.folder, { recursive: true });
  });
  return {
    write: async (html) => {
      if (running === null) throw new Error('The made pages are not there yet: use them inside a test');
      count += 1;
      await writeFile(join(running.folder, `${count}.html`), html);
      return `${running.server.url}${count}.html`;
    },
  };
}
