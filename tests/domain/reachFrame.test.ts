import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { outlineFrame } from '../../src/domain/outlineFrame.ts';
import { reachFrame } from '../../src/domain/reachFrame.ts';

const tower = {
  geometry: 'point',
  labelPoint: [113.319, 23.109],
  bbox: [113.319, 23.109, 113.319, 23.109],
  uncertaintyMeters: 100,
} as const;

describe('reachFrame', () => {
  it('shows the ring of 5 km', () => {
    const [west, south, east, north] = reachFrame(tower);
    const metersTo = (lng: number, lat: number) =>
      geodesic.Geodesic.WGS84.Inverse(23.109, 113.319, lat, lng).s12;
    for (const meters of [
      metersTo(113.319, north),
      metersTo(113.319, south),
      metersTo(west, 23.109),
      metersTo(east, 23.109),
    ]) {
      expect(meters).toBeCloseTo(5000, -1);
    }
  });

  it('still shows all of a place that is larger than the ring', () => {
    const district = { ...tower, geometry: 'polygon', bbox: [113, 22.9, 113.9, 23.6] } as const;
    expect(reachFrame(district)).toEqual(outlineFrame(district));
  });
});
