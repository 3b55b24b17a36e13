import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LngLat } from '../../domain/outline.ts';
import type { RasterBasemap } from '../../domain/siteConfig/basemap.ts';
import type { StyleParts } from '../siteLayerSheet.ts';
import { fetchBounded } from './fetchBounded.ts';
import { LayerError } from './layerError.ts';
import { rasterTiles } from './rasterTiles.ts';
import { tileAddress } from './tileAddress.ts';

/** The middle of the city, which any base map for this atlas has a tile of. */
const sample: LngLat = [113.3, 23.1];
const sampleZoom = 10;
const mostTileBytes = 5_000_000;

/**
 * A base map of pictures. One tile is asked for first: services answer a wrong key or layer with an error
 * page, which the map itself would not tell from a picture that is missing.
 */
export async function rasterParts(basemap: RasterBasemap): Promise<StyleParts> {
  const { templates, tileSize } = rasterTiles(basemap);
  const { minzoom, maxzoom } = basemap;
  const first = templates[0]?.[0];
  if (first === undefined) throw new LayerError('content');
  const zoom = Math.min(Math.max(sampleZoom, Math.ceil(minzoom)), Math.floor(maxzoom));
  const { type } = await fetchBounded(tileAddress(first, sample, zoom), { mostBytes: mostTileBytes });
  if (!type.startsWith('image/') && type !== 'application/octet-stream') throw new LayerError('content');
  const ids = templates.map((_, index) => `basemap-${index}`);
  const sources = templates.map((tiles, index): [string, SourceSpecification] => [
    `basemap-${index}`,
    { type: 'raster', tiles: [...tiles], tileSize, minzoom, maxzoom },
  ]);
  return {
    sources: Object.fromEntries(sources),
    layers: () => ids.map((id): LayerSpecification => ({ id, type: 'raster', source: id })),
  };
}
