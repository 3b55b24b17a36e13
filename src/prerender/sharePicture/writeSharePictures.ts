import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Atlas } from '../../domain/atlas.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { SiteConfig } from '../../domain/siteConfig.ts';
import { createPngRenderer } from './renderPng.ts';

/**
 * Writes `share/<language>/<place>.png` for every page into the built site.
 * @param server runs the modules that draw the pictures, since they are the app's own
 */
export async function writeSharePictures(
  server: ViteDevServer,
  {
    atlas,
    geometry,
    site,
  }: { readonly atlas: Atlas; readonly geometry: AtlasGeometry; readonly site: SiteConfig },
  outDir: string,
): Promise<void> {
  const module = await server.ssrLoadModule('/src/prerender/sharePicture/shareCards.tsx');
  // ssrLoadModule is untyped by nature; the path above ties it to the module's type.
  const { shareCards } = module as typeof import('./shareCards.tsx');
  const cards = shareCards(atlas, geometry, site.reviewNumber);
  const renderer = await createPngRenderer(cards.map(({ svg }) => svg));
  try {
    for (const { path, svg } of cards) {
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, renderer.render(svg));
    }
  } finally {
    await renderer.close();
  }
}
