/** Printable ASCII: digits and Latin letters turn up in any label sooner or later. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));

/** What formatted numbers, coordinates and ranges add to the texts themselves. */
const typographic = '·–—‘’“”…°′″²³×±−¶¥';

/**
 * Every character that the given texts and the atlas' own formatting need, once each, in code point
 * order. Control characters and line breaks are not drawn and left out.
 */
export function collectCharacters(texts: Iterable<string>): readonly string[] {
  const found = new Set([...ascii, ...typographic]);
  for (const text of texts) {
    for (const character of text.normalize('NFC')) if (isDrawn(character)) found.add(character);
  }
  return [...found].sort((a, b) => codePoint(a) - codePoint(b));
}

function isDrawn(character: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Mn}]/u.test(character);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
