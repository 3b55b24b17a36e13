import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The text that has to travel with the label fonts (SIL Open Font License 1.1, sections 2 and 3:
 * the licence goes along, and a changed font does not bear a reserved name).
 * @param families names under which the page declares the fonts
 */
export async function fontNotice(families: readonly string[]): Promise<string> {
  const license = await readFile(
    fileURLToPath(import.meta.resolve('@fontsource/noto-sans-sc/LICENSE')),
    'utf8',
  );
  const named = families.map((family) => `"${family}"`).join(' and ');
  return [
    `${named}: fonts made from Noto Sans SC (weight 400) by keeping only the characters that the atlas shows.`,
    'Changed files: glyphs and layout features were removed, nothing was drawn anew.',
    'They are licensed under the SIL Open Font License 1.1, as the original is. Its notice and text follow.',
    '',
    license.trimEnd(),
    '',
  ].join('\n');
}
