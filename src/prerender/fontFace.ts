import { fontFamilies } from './fontPlugin.ts';

/**
 * Declares the fallback font for Han characters. It stands last in every font stack, and a browser
 * fetches it only when a character of this range is in none of the fonts before it.
 * @param address of the font's file, as the style sheet has to name it
 */
export function fontFace(address: string): string {
  return `@font-face{font-family:"${fontFamilies.text}";src:url(${address}) format("woff2");font-display:swap;unicode-range:U+3000-303F,U+3400-9FFF,U+FF00-FFEF}`;
}
