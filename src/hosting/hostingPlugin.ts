import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { hostFiles } from './hostFiles.ts';
import { precompress } from './precompress.ts';
import { writeSiteArchive } from './siteArchive.ts';
import { siteServer } from './siteServer.ts';

export interface HostingPluginInput {
  /** Other origins that tiles or layers are fetched from; asked for when a build is finished and when one is served. */
  readonly origins?: () => Promise<readonly string[]>;
}

/**
 * What a build needs to be hosted: settings for common hosts, the archive that opens from disk, and
 * compressed variants. `vite preview` answers by the same settings.
 */
export function hosting({ origins = async () => [] }: HostingPluginInput = {}): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  const outDir = () => resolve(config.root, config.build.outDir);
  return {
    name: 'atlas-hosting',
    // After the service worker, which is in the archive and gets its compressed variants too.
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle: () => {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed calls this hook too.
        if (!isWritten) return;
        for (const [path, text] of hostFiles({ origins: await origins() })) {
          const file = join(outDir(), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
        await writeSiteArchive(outDir());
        await precompress(outDir());
      },
    },
    async configurePreviewServer(server) {
      server.middlewares.use(siteServer(outDir(), { origins: await origins() }));
    },
  };
}
