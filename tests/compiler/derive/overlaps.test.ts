import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { withOverlaps } from '../../../src/compiler/derive/overlaps.ts';
import type { OutlineProperties } from '../../../src/domain/geometry.ts';
import type { OutlineSummary } from '../../../src/domain/outline.ts';
import { realAtlas } from '../../support/realAtlas.ts';

type Outline = Feature<Point | Polygon | MultiPolygon, OutlineProperties>;

function square(place: string, west: number, south: number, side = 0.02): Outline {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return feature(place, { type: 'Polygon', coordinates: [ring] });
}

function feature(place: string, geometry: Outline['geometry']): Outline {
  const properties = { place, kind: 'zone', layer: 'sites', certainty: 'traced' } as const;
  return { type: 'Feature', id: place, properties, geometry };
}

function summary(place: string): OutlineSummary {
  return {
    place,
    geometry: 'polygon',
    certainty: 'traced',
    datum: 'WGS84',
    method: { zh: '', en: '' },
    bbox: [113, 23, 114, 24],
    labelPoint: [113, 23],
  };
}

function overlapsOf(...features: Outline[]) {
  const summaries = features.map(({ properties }) => summary(properties.place));
  const found = withOverlaps(summaries, { type: 'FeatureCollection', features });
  return found.map(({ overlaps }) => overlaps);
}

describe('withOverlaps', () => {
  it('measures the ground that two outlines share, for both of them', () => {
    const [first, second] = overlapsOf(square('a', 113.3, 23.1), square('b', 113.31, 23.11));
    // 0.01° by 0.01° at 23.11° north: 1024.0 m by 1107.6 m on the ellipsoid.
    expect(first).toEqual([{ place: 'b', areaSquareMeters: expect.closeTo(1_134_000, -3.5) }]);
    expect(second).toEqual([{ place: 'a', areaSquareMeters: first?.[0]?.areaSquareMeters }]);
  });

  it('takes touching edges and points for no overlap', () => {
    const point = feature('c', { type: 'Point', coordinates: [113.31, 23.11] });
    expect(overlapsOf(square('a', 113.3, 23.1), square('b', 113.32, 23.1), point)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds none among the outlines drawn so far', () => {
    expect(realAtlas.outlines.filter(({ overlaps }) => overlaps !== undefined)).toEqual([]);
  });
});
