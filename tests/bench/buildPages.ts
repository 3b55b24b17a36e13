import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { syntheticZones } from './syntheticZones.ts';

const pages = fileURLToPath(new URL('pages', import.meta.url));

/**
 * Builds the pages that the atlas is compared with, as a site in a new temporary folder, with the
 * atlas' own published geometry and made-up zones beside them.
 * @param dist the built atlas
 * @returns the folder; the caller removes it
 */
export async function buildPages(dist: string, zoneCounts: readonly number[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  await build({
    root: pages,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: ['bare.html', 'adapter.html', 'imported.html'].map((page) => join(pages, page)),
      },
    },
  });
  await mkdir(join(folder, 'data'));
  for (const name of ['districts.geojson', 'places.geojson']) {
    await cp(join(dist, 'data', name), join(folder, 'data', name));
  }
  for (const count of zoneCounts) {
    await writeFile(
      join(folder, 'data', `synthetic-${count}.geojson`),
      JSON.stringify(syntheticZones(count)),
    );
  }
  return folder;
}
