import type { Plugin } from 'vite';
import type { Atlas } from '../../domain/atlas.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { downloadFiles } from './downloadFiles.ts';

interface DownloadsInput {
  readonly geodata: () => Promise<{ readonly atlas: Atlas; readonly geometry: AtlasGeometry }>;
}

/** Publishes the atlas' data as files beside the app: `data/figures.csv` and its like. */
export function downloadsPlugin({ geodata }: DownloadsInput): Plugin {
  return {
    name: 'atlas-downloads',
    async generateBundle() {
      const { atlas, geometry } = await geodata();
      for (const [path, source] of downloadFiles(atlas, geometry)) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/data\//, '');
        if (!request.url?.startsWith('/data/')) return next();
        geodata()
          .then(({ atlas, geometry }) => {
            const file = downloadFiles(atlas, geometry).get(path);
            if (file === undefined) next();
            else response.end(file);
          })
          .catch(next);
      });
    },
  };
}
