import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { type DistanceEnd, isDirectionCertain, placeDistances } from '../../src/domain/placeDistances.ts';

function end(place: string, labelPoint: LngLat, over: Partial<DistanceEnd> = {}): DistanceEnd {
  const point = { geometry: 'point', certainty: 'point-only', uncertaintyMeters: 500 } as const;
  return { place, labelPoint, ...point, ...over };
}

/** A point that stands for its whole district. */
function somewhere(place: string, labelPoint: LngLat): DistanceEnd {
  return { place, labelPoint, geometry: 'point', certainty: 'point-only' };
}

const pazhou = end('pazhou', [113.36, 23.1], { uncertaintyMeters: 3000 });
const airport = end('baiyun-airport', [113.299, 23.3924]);
const southStation = end('guangzhou-south', [113.2642, 22.9914], { uncertaintyMeters: 200 });

describe('placeDistances', () => {
  it('lists places nearest first, with the wind and no digit finer than 0.1 km', () => {
    expect(placeDistances(pazhou, [airport, southStation])).toMatchObject([
      { place: 'guangzhou-south', meters: 15_500, direction: 'sw' },
      { place: 'baiyun-airport', meters: 33_000, direction: 'n' },
    ]);
  });

  it('measures the geodesic of the WGS-84 ellipsoid, as GeographicLib does', () => {
    for (const { place, exactMeters } of placeDistances(pazhou, [airport, southStation])) {
      const [lng, lat] = place === 'baiyun-airport' ? airport.labelPoint : southStation.labelPoint;
      const { s12 = Number.NaN } = geodesic.Geodesic.WGS84.Inverse(23.1, 113.36, lat, lng);
      expect(Math.abs(exactMeters - s12)).toBeLessThan(0.1);
    }
  });

  it('adds up how far both positions may be off', () => {
    const tolerances = placeDistances(pazhou, [airport, southStation]).map((each) => each.toleranceMeters);
    expect(tolerances).toEqual([3200, 3500]);
  });

  it('does not measure a place from itself', () => {
    expect(placeDistances(airport, [airport, southStation]).map(({ place }) => place)).toEqual([
      'guangzhou-south',
    ]);
  });

  it('measures neither from nor to a place that may be anywhere in its district', () => {
    const cluster = somewhere('cluster', [113.3, 23.1]);
    expect(placeDistances(cluster, [airport])).toEqual([]);
    expect(placeDistances(pazhou, [cluster])).toEqual([]);
  });

  it('measures to an outline that carries no radius', () => {
    const park = { ...somewhere('park', [113.4, 23.1]), geometry: 'polygon', certainty: 'official' } as const;
    expect(placeDistances(airport, [park])).toMatchObject([{ place: 'park', toleranceMeters: 500 }]);
  });

  it('names no direction to a place closer than the rounding', () => {
    const [ferry] = placeDistances(pazhou, [end('ferry', [113.3603, 23.1])]);
    expect(ferry?.meters).toBe(0);
    expect(ferry).not.toHaveProperty('direction');
  });
});

describe('isDirectionCertain', () => {
  it('doubts the direction of a place that may as well lie on the other side', () => {
    const tower = end('tower', [113.34, 23.1]);
    const certain = placeDistances(pazhou, [tower, airport]).map(isDirectionCertain);
    expect(certain).toEqual([false, true]);
  });
});
