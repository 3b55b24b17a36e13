import { type ScaleOrdinal, scaleOrdinal } from 'd3-scale';
import { palettes, type Theme } from './palette.ts';
import { type LayerId, layerIds } from './place.ts';

/**
 * One colour per layer and theme. Map, legend and list all ask this scale, so that they cannot
 * disagree: `layerColours.light('pazhou')`.
 */
export const layerColours: Readonly<Record<Theme, ScaleOrdinal<LayerId, string>>> = {
  light: layerScale('light'),
  dark: layerScale('dark'),
};

function layerScale(theme: Theme): ScaleOrdinal<LayerId, string> {
  return scaleOrdinal<LayerId, string>()
    .domain(layerIds)
    .range(layerIds.map((layer) => palettes[theme].layers[layer]));
}
