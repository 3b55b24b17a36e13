import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { assertCovered } from './assertCovered.ts';
import { coveredCharacters } from './coveredCharacters.ts';
import { signsOfSystemFonts } from './signsOfSystemFonts.ts';

/** The whole simplified Chinese font with its Latin letters, not one of the package's slices. */
const fullFont = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';

/** Short upright texts in one weight: of the font's features only kerning shows. */
const shaping = { keepFeatures: ['kern'], noLayoutClosure: true, noHinting: true } as const;

/**
 * A WOFF2 font with just the given characters, from Noto Sans SC; a few signs that every system has
 * are left to the system's font.
 * @throws MissingCharactersError naming every character the font has no glyph for
 */
export async function buildLabelFont(characters: Iterable<string>): Promise<Buffer> {
  const wanted = [...characters].filter((character) => !signsOfSystemFonts.has(character));
  const source = await readFile(fileURLToPath(import.meta.resolve(fullFont)));
  const sfnt = await subsetFont(source, wanted.join(''), { ...shaping, targetFormat: 'sfnt' });
  assertCovered(wanted, coveredCharacters(sfnt));
  return subsetFont(sfnt, wanted.join(''), { ...shaping, targetFormat: 'woff2' });
}
