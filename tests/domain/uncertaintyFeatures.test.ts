import { expect, it } from 'vitest';
import type { AtlasGeometry, OutlineProperties } from '../../src/domain/geometry.ts';
import type { OutlineGeometry } from '../../src/domain/outline.ts';
import { uncertaintyFeatures } from '../../src/domain/uncertaintyFeatures.ts';

const point: OutlineGeometry = { type: 'Point', coordinates: [113.37, 23.1] };
const square: OutlineGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [113, 23],
      [113.1, 23],
      [113.1, 23.1],
      [113, 23],
    ],
  ],
};

function outlines(
  ...entries: readonly (readonly [string, OutlineGeometry, number?])[]
): AtlasGeometry['outlines'] {
  return {
    type: 'FeatureCollection',
    features: entries.map(([place, geometry, uncertaintyMeters]) => {
      const properties: OutlineProperties = {
        ...{ place, kind: 'zone', layer: 'sites', certainty: 'point-only' },
        ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
      };
      return { type: 'Feature', id: place, properties, geometry };
    }),
  };
}

it('rings the points whose radius is known, and nothing else', () => {
  const rings = uncertaintyFeatures(
    outlines(['known', point, 3000], ['somewhere-in-its-district', point], ['drawn', square, 600]),
  );
  expect(rings.features.map(({ properties }) => properties.place)).toEqual(['known']);
  expect(rings.features[0]?.geometry.coordinates[0]).toHaveLength(65);
});
