import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toWgs84 } from '../../../src/compiler/datum/toWgs84.ts';
import { distanceMeters } from '../../../src/domain/measure.ts';

describe('toWgs84', () => {
  it('brings the GCJ-02 pair published for Canton Tower onto its WGS-84 pair', () => {
    const [lng = 0, lat = 0] = toWgs84(
      { type: 'Point', coordinates: [113.3244, 23.1064] },
      'GCJ02',
    ).coordinates;
    expect(distanceMeters([lng, lat], [113.319, 23.109])).toBeLessThan(10);
  });

  it('leaves WGS-84 and CGCS2000 as they are', () => {
    const point = { type: 'Point' as const, coordinates: [113.319, 23.109] };
    expect(toWgs84(point, 'WGS84')).toEqual(point);
    expect(toWgs84(point, 'CGCS2000')).toEqual(point);
  });

  it('never changes the geometry it is given', () => {
    const area: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [113.3, 23.1],
          [113.4, 23.1],
          [113.4, 23.2],
          [113.3, 23.1],
        ],
      ],
    };
    const before = structuredClone(area);
    const converted = toWgs84(area, 'BD09');
    expect(area).toEqual(before);
    expect(converted).not.toEqual(before);
  });
});
