import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { collectCharacters } from '../../compiler/font/collectCharacters.ts';
import { subsetNoto } from '../../compiler/font/subsetNoto.ts';
import { indexedPng } from './indexedPng.ts';

/** Draws SVG as PNG with the atlas' own font and no other. */
export interface PngRenderer {
  readonly render: (svg: string) => Buffer;
  readonly close: () => Promise<void>;
}

/**
 * A renderer for the given pictures; their characters decide what the font holds. The renderer
 * takes fonts from files only, which `close` removes.
 * @throws MissingCharactersError naming every character the font has no glyph for
 */
export async function createPngRenderer(svgs: readonly string[]): Promise<PngRenderer> {
  const characters = collectCharacters(svgs.map((svg) => svg.replace(/<style>.*?<\/style>|<[^>]*>/gs, '')));
  const folder = await mkdtemp(join(tmpdir(), 'atlas-font-'));
  const fontFiles = await Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const file = join(folder, `${weight}.otf`);
      await writeFile(file, await subsetNoto(characters, weight));
      return file;
    }),
  );
  return {
    render: (svg) => {
      const { pixels, width, height } = new Resvg(svg, {
        font: { fontFiles, loadSystemFonts: false },
      }).render();
      return indexedPng(pixels, width, height);
    },
    close: () => rm(folder, { recursive: true }),
  };
}
