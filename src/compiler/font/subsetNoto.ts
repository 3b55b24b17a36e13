import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { assertCovered } from './assertCovered.ts';
import { coveredCharacters } from './coveredCharacters.ts';

/** Weights of Noto Sans SC in use: map labels and text, and the names on share pictures. */
export type NotoWeight = 400 | 700;

/** Short upright texts: of the font's features only kerning shows. */
export const shaping = { keepFeatures: ['kern'], noLayoutClosure: true, noHinting: true } as const;

/**
 * An uncompressed OpenType font with just the given characters, from Noto Sans SC: the whole
 * simplified Chinese font with its Latin letters, not one of the package's slices.
 * @throws MissingCharactersError naming every character the font has no glyph for
 */
export async function subsetNoto(characters: readonly string[], weight: NotoWeight): Promise<Buffer> {
  const file = `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
  const source = await readFile(fileURLToPath(import.meta.resolve(file)));
  const sfnt = await subsetFont(source, characters.join(''), { ...shaping, targetFormat: 'sfnt' });
  assertCovered(characters, coveredCharacters(sfnt));
  return sfnt;
}
