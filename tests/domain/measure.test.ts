import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  areaSquareMeters,
  bearingDegrees,
  distanceMeters,
  perimeterMeters,
} from '../../src/domain/measure.ts';
import type { LngLat } from '../../src/domain/outline.ts';

const wgs84 = geodesic.Geodesic.WGS84;
/** Parts per million by which ours may differ from the geodesic. */
const areaTolerance = 10;
const distanceTolerance = 2;

describe('perimeterMeters', () => {
  it('adds up the edges of all rings, holes included', () => {
    const outer = square([113.3, 23.1], 0.02);
    const hole = square([113.3, 23.1], 0.01);
    const edges = (ring: number[][]): number =>
      ring.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
        const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
        return sum + (wgs84.Inverse(fromLat, fromLng, lat, lng).s12 ?? 0);
      }, 0);
    const ours = perimeterMeters({ type: 'Polygon', coordinates: [outer, hole] });
    expect(ours).toBeCloseTo(edges(outer) + edges(hole), 0);
  });
});

describe('areaSquareMeters', () => {
  it(`agrees with GeographicLib to ${areaTolerance} ppm, from a plot to a district`, () => {
    const random = seeded(1);
    for (let round = 0; round < 200; round += 1) {
      const ring = randomRing(random, 0.2 * 100 ** random());
      const ours = areaSquareMeters({ type: 'Polygon', coordinates: [ring.map((point) => [...point])] });
      expect(partsPerMillion(ours, geodesicArea(ring))).toBeLessThanOrEqual(areaTolerance);
    }
  });

  it('counts every part and leaves holes out', () => {
    const outer = square([113.3, 23.1], 0.02);
    const hole = square([113.3, 23.1], 0.01);
    const other = square([113.4, 23.1], 0.01);
    const whole: MultiPolygon = { type: 'MultiPolygon', coordinates: [[outer, hole.toReversed()], [other]] };
    const part = (ring: number[][]): number => areaSquareMeters({ type: 'Polygon', coordinates: [ring] });
    expect(areaSquareMeters(whole)).toBeCloseTo(part(outer) - part(hole) + part(other), 0);
  });

  it('does not depend on the direction of a ring', () => {
    const ring = square([113.3, 23.1], 0.02);
    const drawn: Polygon = { type: 'Polygon', coordinates: [ring] };
    const reversed: Polygon = { type: 'Polygon', coordinates: [ring.toReversed()] };
    expect(areaSquareMeters(reversed)).toBeCloseTo(areaSquareMeters(drawn), 6);
  });
});

describe('distanceMeters', () => {
  it(`agrees with GeographicLib to ${distanceTolerance} ppm, from 100 m to 100 km in any direction`, () => {
    const random = seeded(2);
    for (let round = 0; round < 500; round += 1) {
      const from: LngLat = [113 + random(), 22.6 + random() * 1.3];
      const meters = 100 * 1000 ** random();
      const { lat2 = 0, lon2 = 0 } = wgs84.Direct(from[1], from[0], random() * 360, meters);
      expect(partsPerMillion(distanceMeters(from, [lon2, lat2]), meters)).toBeLessThanOrEqual(
        distanceTolerance,
      );
    }
  });

  it('is nothing from a point to itself', () => {
    expect(distanceMeters([113.3, 23.1], [113.3, 23.1])).toBe(0);
  });
});

describe('bearingDegrees', () => {
  it.each([
    ['north', [113.3, 23.2], 0],
    ['east', [113.4, 23.1], 90],
    ['south', [113.3, 23.0], 180],
    ['west', [113.2, 23.1], 270],
  ] as const)('is clockwise from north: %s', (_wind, to, degrees) => {
    const bearing = bearingDegrees([113.3, 23.1], to);
    expect(Math.abs(bearing - degrees)).toBeLessThan(0.1);
    expect(bearing).toBeGreaterThanOrEqual(0);
    expect(bearing).toBeLessThan(360);
  });
});

function partsPerMillion(ours: number, exact: number): number {
  return Math.abs(ours / exact - 1) * 1e6;
}

/** A star-shaped ring round a point in Guangzhou, with so many kilometres of radius, anticlockwise. */
function randomRing(random: () => number, radiusKilometers: number): readonly LngLat[] {
  const center = [113 + random(), 22.6 + random() * 1.3] as const;
  const corners = 3 + Math.floor(random() * 40);
  const ring = Array.from({ length: corners }, (_, corner): LngLat => {
    const angle = (2 * Math.PI * (corner + random() * 0.9)) / corners;
    const reach = (radiusKilometers * (0.4 + 0.6 * random())) / 111;
    return [center[0] + (reach * Math.cos(angle)) / 0.92, center[1] + reach * Math.sin(angle)];
  });
  return ring[0] ? [...ring, ring[0]] : ring;
}

function square([lng, lat]: LngLat, half: number): number[][] {
  return [
    [lng - half, lat - half],
    [lng + half, lat - half],
    [lng + half, lat + half],
    [lng - half, lat + half],
    [lng - half, lat - half],
  ];
}

/**
 * Area by GeographicLib, whose edges are geodesics. Those of GeoJSON are straight in longitude and
 * latitude (RFC 7946, 3.1.1), which over 30 km is metres off, so each is walked in small steps.
 */
function geodesicArea(ring: readonly LngLat[]): number {
  const polygon = wgs84.Polygon(false);
  const steps = 50;
  ring.slice(1).forEach((to, index) => {
    const from = ring[index] ?? to;
    for (let step = 1; step <= steps; step += 1) {
      const along = (start: number, end: number): number => start + ((end - start) * step) / steps;
      polygon.AddPoint(along(from[1], to[1]), along(from[0], to[0]));
    }
  });
  return polygon.Compute(false, true).area ?? 0;
}

/** mulberry32: the same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
