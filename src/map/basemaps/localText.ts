import { labelFontFamily } from '../style/labelFontFamily.ts';

/** Drawn in the page, without glyph files: the atlas' font, then the reader's. */
const fontStack: readonly string[] = [labelFontFamily, 'sans-serif'];

/** A symbol layer's layout with the fonts of this page and without icons, whose pictures are not fetched. */
export function localText(layout: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(layout).filter(([key]) => !key.startsWith('icon-') && key !== 'text-font');
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, withFonts(value)])),
    'text-font': fontStack,
  };
}

/** A part of a formatted text may name a font of its own. */
function withFonts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFonts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'text-font' ? ['literal', fontStack] : withFonts(part),
    ]),
  );
}
