/** Mean advance of Latin text in a sans serif face, in em; Han characters are one em wide. */
const latinAdvanceEm = 0.56;

/** Estimated width of a text in pixels; generous, since labels must not touch. */
export function textWidthPixels(text: string, sizePixels: number): number {
  let em = 0;
  for (const character of text) em += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : latinAdvanceEm;
  return em * sizePixels;
}
