import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { localText } from './localText.ts';

/** What stands before the ids of a foreign style: none of them is the atlas' own. */
export const foreignPrefix = 'basemap-';

const mostLayers = 1000;
const drawnTypes = ['background', 'fill', 'line', 'circle', 'raster', 'fill-extrusion', 'symbol'];

/**
 * The layers of somebody else's style, ready to stand below the atlas' own: with ids and sources of their
 * own, with text in this page's fonts, and without icons and patterns, whose pictures are not fetched.
 */
export function foreignLayers(layers: readonly unknown[]): LayerSpecification[] {
  return layers.slice(0, mostLayers).flatMap((layer) => {
    if (!isObject(layer)) return [];
    const { id, type, source, layout, paint } = layer;
    if (typeof id !== 'string' || typeof type !== 'string' || !drawnTypes.includes(type)) return [];
    const isText = type === 'symbol';
    if (isText && !(isObject(layout) && layout['text-field'] !== undefined)) return [];
    const ready = {
      ...layer,
      id: foreignPrefix + id,
      ...(typeof source === 'string' && { source: foreignPrefix + source }),
      ...(isText && isObject(layout) && { layout: localText(layout) }),
      ...(isObject(paint) && { paint: withoutPictures(paint) }),
    };
    // MapLibre checks each layer before it takes it and leaves out a wrong one.
    return [ready as unknown as LayerSpecification];
  });
}

function withoutPictures(paint: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(paint).filter(([key]) => !key.endsWith('-pattern') && !key.startsWith('icon-')),
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
