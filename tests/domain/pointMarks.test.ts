import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { layerIds } from '../../src/domain/place.ts';
import { pointMark, ringNumbers, withRings } from '../../src/domain/pointMarks.ts';

const { outlines } = readGeodata('geodata').geometry;
const outer = (layer: (typeof layerIds)[number], ring: number): number => {
  const { radiusPixels, edgePixels } = pointMark(layer, ring);
  return radiusPixels + edgePixels;
};

describe('marks of several places at one point', () => {
  const rings = ringNumbers(outlines);
  const points = outlines.features.filter(({ geometry }) => geometry.type === 'Point');
  const byPoint = new Map<string, string[]>();
  for (const { geometry, properties } of points) {
    const key = JSON.stringify('coordinates' in geometry && geometry.coordinates);
    byPoint.set(key, [...(byPoint.get(key) ?? []), properties.place]);
  }
  const shared = [...byPoint.values()].filter((places) => places.length > 1);

  it('are nested, one of each number, for every shared point of the real atlas', () => {
    expect(shared.length).toBeGreaterThanOrEqual(3);
    for (const places of shared) {
      const found = places.map((place) => rings.get(place) ?? -1).toSorted((a, b) => a - b);
      expect(found).toEqual(places.map((_, index) => index));
    }
  });

  it('leave the dot to the zone and draw the hub around it', () => {
    for (const [hub, zone] of [
      ['baiyun-airport', 'airport-economy-zone'],
      ['guangzhou-south-station', 'guangzhou-south-station-area'],
      ['nansha-port-town', 'nansha-ftz'],
    ] as const) {
      expect([rings.get(zone), rings.get(hub)]).toEqual([0, 1]);
    }
  });

  it('do not touch a place that stands alone', () => {
    const alone = [...byPoint.values()].filter((places) => places.length === 1).flat();
    expect(alone.every((place) => rings.get(place) === 0)).toBe(true);
  });

  it('move no place', () => {
    const coordinates = (features: typeof outlines.features) => features.map(({ geometry }) => geometry);
    expect(coordinates(withRings(outlines).features)).toEqual(coordinates(outlines.features));
  });
});

describe('pointMark', () => {
  it.each(layerIds)('leaves room for everything within a ring (%s)', (layer) => {
    for (const ring of [1, 2, 3]) {
      for (const inner of layerIds) {
        expect(pointMark(layer, ring).radiusPixels).toBeGreaterThan(outer(inner, ring - 1));
      }
    }
  });
});
