import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  areaSquareMeters,
  areaTolerancePartsPerMillion,
  bearingDegrees,
  bearingToleranceDegrees,
  distanceMeters,
  distanceTolerances,
  lineLengthMeters,
  perimeterMeters,
  segments,
} from '../../src/domain/measure.ts';
import type { LngLat } from '../../src/domain/outline.ts';
import { geodesicArea, metersBetween, star } from './geodesicReference.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** Anywhere in Guangdong. */
const position = fc.record({
  lng: fc.double({ min: 109.6, max: 117.4, noNaN: true }),
  lat: fc.double({ min: 20.2, max: 25.6, noNaN: true }),
});
/** From a tenth of a metre up, each power of ten as often as the next. */
const meters = (most: number) =>
  fc.double({ min: -1, max: Math.log10(most), noNaN: true }).map((power) => 10 ** power);
const bearing = fc.double({ min: 0, max: 359.999, noNaN: true });

describe('areaSquareMeters', () => {
  it(`agrees with GeographicLib to ${areaTolerancePartsPerMillion} ppm, from a plot to a province, holes and all`, () => {
    const corner = fc.record({
      turn: fc.double({ min: 0, max: 0.6, noNaN: true }),
      reach: fc.double({ min: 0.4, max: 1, noNaN: true }),
    });
    const drawn = fc.record({
      centre: position,
      radius: fc.double({ min: 1, max: Math.log10(250_000), noNaN: true }).map((power) => 10 ** power),
      corners: fc.array(corner, { minLength: 3, maxLength: 20 }),
      hole: fc.array(corner, { minLength: 3, maxLength: 8 }),
      hasHole: fc.boolean(),
      clockwise: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ centre, radius, corners, hole, hasHole, clockwise }) => {
        const outer = star(centre, radius, corners);
        const inner = star(centre, radius * 0.1, hole);
        const rings = hasHole ? [outer, inner] : [outer];
        const coordinates = rings.map((ring) => (clockwise ? ring.toReversed() : ring).map((at) => [...at]));
        const ours = areaSquareMeters({ type: 'Polygon', coordinates });
        const exact = geodesicArea(outer) - (hasHole ? geodesicArea(inner) : 0);
        // Below a hundredth of a square metre the reference itself runs out of digits.
        expect(Math.abs(ours - exact)).toBeLessThanOrEqual(
          0.01 + (exact * areaTolerancePartsPerMillion) / 1e6,
        );
      }),
      { numRuns: 80 },
    );
  }, 60_000);

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
  it.each(distanceTolerances)(
    'agrees with GeographicLib to $partsPerMillion ppm up to $upToMeters m in any direction',
    ({ upToMeters, partsPerMillion: tolerance }) => {
      fc.assert(
        fc.property(position, bearing, meters(upToMeters), ({ lng, lat }, direction, length) => {
          const { lat2 = 0, lon2 = 0 } = wgs84.Direct(lat, lng, direction, length);
          const ours = distanceMeters([lng, lat], [lon2, lat2]);
          // Below a metre the positions themselves have too few digits for parts per million.
          expect(Math.abs(ours - length)).toBeLessThanOrEqual(1e-6 + (length * tolerance) / 1e6);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('is nothing from a point to itself', () => {
    expect(distanceMeters([113.3, 23.1], [113.3, 23.1])).toBe(0);
  });
});

describe('bearingDegrees', () => {
  it(`agrees with GeographicLib to ${bearingToleranceDegrees}° up to 100 km`, () => {
    fc.assert(
      fc.property(
        position,
        bearing,
        fc.double({ min: 10, max: 100_000, noNaN: true }),
        (from, asked, length) => {
          const { lat2 = 0, lon2 = 0 } = wgs84.Direct(from.lat, from.lng, asked, length);
          const ours = bearingDegrees([from.lng, from.lat], [lon2, lat2]);
          expect(ours).toBeGreaterThanOrEqual(0);
          expect(ours).toBeLessThan(360);
          const apart = Math.abs(ours - asked);
          expect(Math.min(apart, 360 - apart)).toBeLessThanOrEqual(bearingToleranceDegrees);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['north', [113.3, 23.2], 0],
    ['east', [113.4, 23.1], 90],
    ['south', [113.3, 23.0], 180],
    ['west', [113.2, 23.1], 270],
  ] as const)('is clockwise from north: %s', (_wind, to, degrees) => {
    expect(Math.abs(bearingDegrees([113.3, 23.1], to) - degrees)).toBeLessThan(0.1);
  });
});

describe('lines', () => {
  const path: readonly LngLat[] = [
    [113.3, 23.1],
    [113.35, 23.14],
    [113.31, 23.2],
  ];

  it('are as long as their stretches together', () => {
    const exact =
      metersBetween([113.3, 23.1], [113.35, 23.14]) + metersBetween([113.35, 23.14], [113.31, 23.2]);
    const ours = lineLengthMeters({ type: 'LineString', coordinates: path.map((at) => [...at]) });
    expect(ours).toBeCloseTo(exact, 1);
    expect(segments(path).reduce((sum, stretch) => sum + stretch.meters, 0)).toBeCloseTo(ours, 6);
  });

  it('have a bearing for each stretch', () => {
    const azimuth = wgs84.Inverse(23.14, 113.35, 23.2, 113.31).azi1 ?? 0;
    expect(segments(path)[1]?.bearingDegrees).toBeCloseTo(azimuth + 360, 2);
    expect(segments(path)).toHaveLength(2);
    expect(segments([[113.3, 23.1]])).toEqual([]);
  });
});

describe('perimeterMeters', () => {
  it('adds up the edges of all rings, holes included', () => {
    const outer = square([113.3, 23.1], 0.02);
    const hole = square([113.3, 23.1], 0.01);
    const edges = (ring: number[][]): number =>
      ring.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
        const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
        return sum + metersBetween([fromLng, fromLat], [lng, lat]);
      }, 0);
    const ours = perimeterMeters({ type: 'Polygon', coordinates: [outer, hole] });
    expect(ours).toBeCloseTo(edges(outer) + edges(hole), 0);
  });
});

function square([lng, lat]: LngLat, half: number): number[][] {
  return [
    [lng - half, lat - half],
    [lng + half, lat - half],
    [lng + half, lat + half],
    [lng - half, lat + half],
    [lng - half, lat - half],
  ];
}
