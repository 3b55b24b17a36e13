import type { FeatureCollection, Polygon } from 'geojson';
import type { AtlasGeometry, OutlineProperties } from './geometry.ts';
import { uncertaintyRing } from './uncertaintyRing.ts';

/** A ring around every point whose true place is known to lie within some metres of it. */
export function uncertaintyFeatures(
  outlines: AtlasGeometry['outlines'],
): FeatureCollection<Polygon, OutlineProperties> {
  return {
    type: 'FeatureCollection',
    features: outlines.features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point' || properties.uncertaintyMeters === undefined) return [];
      const [lng, lat] = geometry.coordinates;
      if (lng === undefined || lat === undefined) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: uncertaintyRing([lng, lat], properties.uncertaintyMeters),
          properties,
        },
      ];
    }),
  };
}
