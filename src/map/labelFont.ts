import { labelFontUrl } from 'virtual:label-font';
import { labelFontFamily } from './style/labelFontFamily.ts';

/**
 * Loads the subset font before the map exists: MapLibre rasterises each glyph once, so a font that
 * comes later would leave boxes for good. Without it the map still draws with the system's fonts.
 */
export async function loadLabelFont(): Promise<void> {
  try {
    const face = new FontFace(labelFontFamily, `url(${JSON.stringify(labelFontUrl)})`);
    document.fonts.add(await face.load());
  } catch {
    // Labels in system fonts are better than no map.
  }
}
