import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { builtFolder } from './builtAtlas.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface RunningPreview {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the build as the second half of `npm start` does, on a free port. */
export async function startPreview(): Promise<RunningPreview> {
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: builtFolder() },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const [url] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  if (url === undefined) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}
