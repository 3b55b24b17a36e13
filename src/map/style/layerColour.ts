import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../domain/palette.ts';
import { layerIds } from '../../domain/place.ts';

/** The colour of a feature's layer, from the palette the legend and the list use too. */
export function layerColour(palette: Palette): ExpressionSpecification {
  const [first, ...rest] = layerIds;
  const branches = rest.flatMap((id) => [id, palette.layers[id]]);
  return [
    'match',
    ['get', 'layer'],
    first,
    palette.layers[first],
    ...branches,
    palette.inkSoft,
  ] as ExpressionSpecification;
}
