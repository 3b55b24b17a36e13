import { type ScaleOrdinal, scaleOrdinal } from 'd3-scale';
import type { Palette } from './palette.ts';
import { type LayerId, layerIds } from './place.ts';

/**
 * The colour of each layer in a palette. The map style asks this scale and so do the custom
 * properties that list, legend and SVG map are coloured by: they cannot disagree.
 */
export function layerScale({ layers }: Pick<Palette, 'layers'>): ScaleOrdinal<LayerId, string> {
  return scaleOrdinal<LayerId, string>()
    .domain(layerIds)
    .range(layerIds.map((layer) => layers[layer]));
}
