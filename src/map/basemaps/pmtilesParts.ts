import type { Language } from '../../domain/localizedText.ts';
import type { PmtilesBasemap } from '../../domain/siteConfig/basemap.ts';
import type { StyleParts } from '../siteLayerSheet.ts';
import { foreignLayers, foreignPrefix } from './foreignLayers.ts';
import { openPmtiles } from './pmtilesArchive.ts';

const source = 'archive';

/** A PMTiles archive as base map: its pictures, or its vector tiles in Protomaps' own look. */
export async function pmtilesParts({ url }: PmtilesBasemap, language: Language): Promise<StyleParts> {
  const { address, isVector } = await openPmtiles(url);
  const id = foreignPrefix + source;
  if (!isVector) {
    return {
      sources: { [id]: { type: 'raster', url: address, tileSize: 256 } },
      layers: () => [{ id, type: 'raster', source: id }],
    };
  }
  const { layers, namedFlavor } = await import('@protomaps/basemaps');
  const lang = language === 'zh' ? 'zh-Hans' : 'en';
  return {
    sources: { [id]: { type: 'vector', url: address } },
    layers: (theme) => foreignLayers(layers(source, namedFlavor(theme), { lang })),
  };
}
