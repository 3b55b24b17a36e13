import { describe, expect, it } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import type { AtlasGeometry, OutlineProperties } from '../../../src/domain/geometry.ts';
import { outlineLines, snapLines } from '../../../src/map/drawing/snapLines.ts';

const properties = (place: string): OutlineProperties => ({
  ...{ place, kind: 'zone', layer: 'sites', certainty: 'traced' },
});
const ring = [
  [113.3, 23.1],
  [113.4, 23.1],
  [113.4, 23.2],
  [113.3, 23.1],
];
const geometry: Pick<AtlasGeometry, 'outlines' | 'districts'> = {
  outlines: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: properties('zone'), geometry: { type: 'Polygon', coordinates: [ring] } },
      {
        type: 'Feature',
        properties: properties('dot'),
        geometry: { type: 'Point', coordinates: [113.5, 23] },
      },
    ],
  },
  districts: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: properties('district'),
        geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
      },
    ],
  },
};
const outlines = outlineLines(geometry);
const drawings = decodeDrawings('area,113.36,23.11,113.37,23.1,113.36,23.1,circle,113.3,23.05,r5000');

describe('snapLines', () => {
  it('are every part of the outlines that are shown', () => {
    const lines = (...shown: string[]) => [
      ...snapLines(outlines, (place) => shown.includes(place), [], null),
    ];
    expect(lines('zone')).toEqual([ring]);
    expect(lines('dot')).toEqual([[[113.5, 23]]]);
    expect(lines('district')).toEqual([ring, ring]);
    expect(lines()).toEqual([]);
  });

  it('are the other drawings, an area closed, a circle by its centre', () => {
    const lines = (except: string | null) => [...snapLines(outlines, () => false, drawings, except)];
    expect(lines(null)).toEqual([
      [
        [113.36, 23.11],
        [113.37, 23.1],
        [113.36, 23.1],
        [113.36, 23.11],
      ],
      [[113.3, 23.05]],
    ]);
    expect(lines('d1')).toEqual([[[113.3, 23.05]]]);
  });
});
