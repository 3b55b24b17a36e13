import subsetFont from 'subset-font';
import { signsOfSystemFonts } from './signsOfSystemFonts.ts';
import { shaping, subsetNoto } from './subsetNoto.ts';

/**
 * A WOFF2 font with just the given characters, from Noto Sans SC; a few signs that every system has
 * are left to the system's font.
 * @throws MissingCharactersError naming every character the font has no glyph for
 */
export async function buildLabelFont(characters: Iterable<string>): Promise<Buffer> {
  const wanted = [...characters].filter((character) => !signsOfSystemFonts.has(character));
  const sfnt = await subsetNoto(wanted, 400);
  return subsetFont(sfnt, wanted.join(''), { ...shaping, targetFormat: 'woff2' });
}
