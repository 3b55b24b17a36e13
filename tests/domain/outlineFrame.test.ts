import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { BoundingBox, LngLat } from '../../src/domain/outline.ts';
import { outlineFrame } from '../../src/domain/outlineFrame.ts';

const labelPoint: LngLat = [113.37, 23.1];
const bbox: BoundingBox = [113.3, 23, 113.4, 23.2];

function sizeMeters([west, south, east, north]: BoundingBox): readonly [number, number] {
  const { Inverse } = geodesic.Geodesic.WGS84;
  const inverse = Inverse.bind(geodesic.Geodesic.WGS84);
  const middle = (south + north) / 2;
  return [
    inverse(middle, west, middle, east).s12 ?? Number.NaN,
    inverse(south, west, north, west).s12 ?? Number.NaN,
  ];
}

describe('outlineFrame', () => {
  it('is the box of a drawn outline', () => {
    expect(outlineFrame({ geometry: 'polygon', bbox, labelPoint, uncertaintyMeters: 9999 })).toEqual(bbox);
  });

  it.each([
    ['holds the whole ring around a point', 3000, 3000],
    ['shows the surroundings of a point that is sure', 100, 1500],
    ['shows the land around a point that may be anywhere in its district', undefined, 9000],
  ])('%s', (_says, uncertaintyMeters, radius) => {
    const known = uncertaintyMeters === undefined ? {} : { uncertaintyMeters };
    const frame = outlineFrame({ geometry: 'point', bbox, labelPoint, ...known });
    for (const meters of sizeMeters(frame)) {
      expect(meters).toBeGreaterThan(2 * radius);
      expect(meters / (2 * radius * 1.15)).toBeCloseTo(1, 3);
    }
    expect((frame[0] + frame[2]) / 2).toBeCloseTo(labelPoint[0], 9);
    expect((frame[1] + frame[3]) / 2).toBeCloseTo(labelPoint[1], 9);
  });
});
