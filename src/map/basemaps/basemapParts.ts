import type { Language } from '../../domain/localizedText.ts';
import type { Basemap } from '../../domain/siteConfig/basemap.ts';
import type { StyleParts } from '../siteLayerSheet.ts';
import { rasterParts } from './rasterParts.ts';
import { styleParts } from './styleParts.ts';

/**
 * What a base map of the site is drawn from, once its server has answered.
 * @throws what `failureOf` explains
 */
export async function basemapParts(basemap: Basemap, language: Language): Promise<StyleParts> {
  if (basemap.type === 'style') return styleParts(basemap);
  if (basemap.type !== 'pmtiles') return rasterParts(basemap);
  const { pmtilesParts } = await import('./pmtilesParts.ts');
  return pmtilesParts(basemap, language);
}
