import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleBasemap } from '../../domain/siteConfig/basemap.ts';
import type { StyleParts } from '../siteLayerSheet.ts';
import { fetchJson } from './fetchBounded.ts';
import { foreignLayers, foreignPrefix, isObject } from './foreignLayers.ts';
import { LayerError } from './layerError.ts';

const mostStyleBytes = 5_000_000;
const drawnSources = ['vector', 'raster', 'geojson'];

/** Somebody else's MapLibre style as parts of this map's. */
export async function styleParts({ url }: StyleBasemap): Promise<StyleParts> {
  const style = await fetchJson(url, mostStyleBytes);
  if (!isObject(style) || style['version'] !== 8) throw new LayerError('content');
  const { sources, layers } = style;
  if (!isObject(sources) || !Array.isArray(layers)) throw new LayerError('content');
  const ready = foreignLayers(layers);
  if (ready.length === 0) throw new LayerError('content');
  const taken = Object.entries(sources).flatMap(([id, source]) =>
    isObject(source) && drawnSources.includes(String(source['type']))
      ? // MapLibre checks each source before it takes it.
        [[foreignPrefix + id, absolute(source, url) as unknown as SourceSpecification] as const]
      : [],
  );
  return { sources: Object.fromEntries(taken), layers: () => ready };
}

/** Addresses in a style may be relative to it. */
function absolute(source: Readonly<Record<string, unknown>>, base: string): Record<string, unknown> {
  const { url, tiles, data } = source;
  return {
    ...source,
    ...(typeof url === 'string' && { url: resolved(url, base) }),
    ...(typeof data === 'string' && { data: resolved(data, base) }),
    ...(Array.isArray(tiles) && { tiles: tiles.map((tile) => resolved(String(tile), base)) }),
  };
}

function resolved(address: string, base: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
