/** Characters that would be drawn as boxes. */
export class MissingCharactersError extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`the label font has no glyph for ${characters.map(describe).join(', ')}`);
    this.name = 'MissingCharactersError';
    this.characters = characters;
  }
}

/**
 * Stops a build whose labels would show boxes.
 * @param covered code points the font has glyphs for
 * @throws MissingCharactersError naming every missing character with its code point
 */
export function assertCovered(characters: Iterable<string>, covered: ReadonlySet<number>): void {
  const missing = new Set<string>();
  for (const character of characters) {
    if (!covered.has(character.codePointAt(0) ?? 0)) missing.add(character);
  }
  if (missing.size > 0) throw new MissingCharactersError([...missing]);
}

function describe(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${hex})`;
}
