import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layerScale } from '../../domain/colourScale.ts';
import type { Palette } from '../../domain/palette.ts';
import { layerIds } from '../../domain/place.ts';

/** The colour of a feature's layer, from the scale the legend and the list use too. */
export function layerColour(palette: Palette): ExpressionSpecification {
  const colourOf = layerScale(palette);
  const [first, ...rest] = layerIds;
  const branches = rest.flatMap((id) => [id, colourOf(id)]);
  return [
    'match',
    ['get', 'layer'],
    first,
    colourOf(first),
    ...branches,
    palette.inkSoft,
  ] as ExpressionSpecification;
}
