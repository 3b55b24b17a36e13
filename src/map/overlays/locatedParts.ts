import { circle } from '../../domain/circle.ts';
import type { Located } from '../../domain/located.ts';
import { palettes } from '../../domain/palette.ts';
import type { StyleParts } from '../siteLayerSheet.ts';

const source = 'located';

/** Where the reader's device says that it is: a dot in the circle of its accuracy. */
export function locatedParts({ at, accuracyMeters }: Located): StyleParts {
  const [lng, lat] = at;
  return {
    sources: {
      [source]: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: [
            { type: 'Feature', properties: {}, geometry: circle(at, Math.max(accuracyMeters, 1), 72) },
            { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, lat] } },
          ],
        },
      },
    },
    layers: (theme) => [
      {
        id: 'located-area',
        type: 'fill',
        source,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': palettes[theme].selection, 'fill-opacity': 0.15 },
      },
      {
        id: 'located-dot',
        type: 'circle',
        source,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-color': palettes[theme].selection,
          'circle-radius': 6,
          'circle-stroke-color': palettes[theme].halo,
          'circle-stroke-width': 2.5,
        },
      },
    ],
  };
}
