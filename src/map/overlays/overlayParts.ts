import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Overlay } from '../../domain/siteConfig/overlay.ts';
import { fetchBounded, fetchJson } from '../basemaps/fetchBounded.ts';
import { LayerError } from '../basemaps/layerError.ts';
import { openPmtiles } from '../basemaps/pmtilesArchive.ts';
import type { StyleParts } from '../siteLayerSheet.ts';
import { overlayLayers } from './overlayLayers.ts';

/** Bytes of a GeoJSON or FlatGeobuf file; larger ones belong in a PMTiles archive. */
const mostBytes = 20_000_000;

/**
 * What a layer of the site is drawn from, once its file is there.
 * @throws what `failureOf` explains
 */
export async function overlayParts(overlay: Overlay): Promise<StyleParts> {
  const { url, type } = overlay;
  const id = overlaySource(overlay.id);
  if (type === 'pmtiles') {
    const archive = await openPmtiles(url);
    const names = archive.isVector ? await archive.vectorLayers() : [];
    const layers: LayerSpecification[] = archive.isVector
      ? names.flatMap((name) => overlayLayers(overlay, id, name))
      : [{ id, type: 'raster', source: id, minzoom: overlay.minzoom }];
    if (layers.length === 0) throw new LayerError('content');
    const source = archive.isVector
      ? ({ type: 'vector', url: archive.address } as const)
      : ({ type: 'raster', url: archive.address, tileSize: 256 } as const);
    return { sources: { [id]: source }, layers: () => layers };
  }
  const data = type === 'geojson' ? readGeoJson(await fetchJson(url, mostBytes)) : await flatGeobuf(url);
  return { sources: { [id]: { type: 'geojson', data } }, layers: () => overlayLayers(overlay, id) };
}

/** Id of the source that a layer of the site is drawn from. */
export function overlaySource(overlay: string): string {
  return `overlay-${overlay}`;
}

async function flatGeobuf(url: string): Promise<FeatureCollection> {
  const [{ bytes }, { readFeatures }] = await Promise.all([
    fetchBounded(url, { mostBytes }),
    import('./flatGeobufFeatures.ts'),
  ]);
  return readFeatures(bytes);
}

function readGeoJson(value: unknown): FeatureCollection {
  if (typeof value !== 'object' || value === null || !('type' in value)) throw new LayerError('content');
  if (value.type !== 'FeatureCollection' || !('features' in value) || !Array.isArray(value.features))
    throw new LayerError('content');
  // MapLibre's worker skips geometry that it cannot read.
  return value as FeatureCollection;
}
