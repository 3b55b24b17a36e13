import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/measure.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { gaussKruger, gaussKrugerZone, utmNorth } from '../../../src/own-data/datum/readings.ts';
import { toWgs84 } from '../../../src/own-data/datum/toWgs84.ts';
import { gaussKruger114, project } from './kruger.ts';

/** Guangdong and beyond: up to 5 degrees from the meridian 114. */
const positions = fc.tuple(
  fc.double({ min: 109, max: 119, noNaN: true }),
  fc.double({ min: 20, max: 26, noNaN: true }),
);

describe('the series these tests hold the projection against', () => {
  it('gives the worked example of transverse Mercator in IOGP 373-7-2: OSGB 1936 / British National Grid', () => {
    const [east, north] = project([0.5, 50.5], {
      semiMajorMeters: 6_377_563.396,
      inverseFlattening: 299.32496,
      centralMeridianDegrees: -2,
      originLatitudeDegrees: 49,
      scaleFactor: 0.9996012717,
      falseEastingMeters: 400_000,
      falseNorthingMeters: -100_000,
    });
    // Printed to a centimetre, from angles rounded to eight decimals of a radian.
    expect(Math.abs(east - 577_274.99)).toBeLessThan(0.01);
    expect(Math.abs(north - 69_740.5)).toBeLessThan(0.01);
  });
});

describe('Gauss-Krüger and UTM', () => {
  const wgs84Grid = { ...gaussKruger114, inverseFlattening: 298.257_223_563 };
  const zone38 = gaussKrugerZone(38);
  const zone19 = gaussKrugerZone(19);
  it.each([
    ['the meridian 114', gaussKruger(114), gaussKruger114],
    ['the meridian 111', gaussKruger(111), { ...gaussKruger114, centralMeridianDegrees: 111 }],
    ['zone 38', zone38, { ...gaussKruger114, falseEastingMeters: 38_500_000 }],
    ['zone 19', zone19, { ...gaussKruger114, centralMeridianDegrees: 111, falseEastingMeters: 19_500_000 }],
    ['UTM zone 49', utmNorth(49), { ...wgs84Grid, centralMeridianDegrees: 111, scaleFactor: 0.9996 }],
    ['UTM zone 50', utmNorth(50), { ...wgs84Grid, centralMeridianDegrees: 117, scaleFactor: 0.9996 }],
  ])('%s is inverted to a millimetre', (_, reading, grid) => {
    const inverse = reading && toWgs84(reading.reference);
    fc.assert(
      fc.property(positions, (position) => {
        const back = inverse?.(project(position, grid)) ?? [Number.NaN, Number.NaN];
        expect(distanceMeters(back, position)).toBeLessThan(0.001);
      }),
    );
  });

  it('read the northing first where the file has it first', () => {
    const [east, north] = project([113.3245, 23.1064], gaussKruger114);
    const inverse = toWgs84(gaussKruger(114, 'northing-first').reference);
    expect(distanceMeters(inverse([north, east]), [113.3245, 23.1064])).toBeLessThan(0.001);
  });

  it('give no position for numbers that are none', () => {
    const inverse = toWgs84(gaussKruger(114).reference);
    expect(inverse([Number.NaN, 2_500_000])).toEqual([Number.NaN, Number.NaN]);
    expect(inverse([Number.POSITIVE_INFINITY, 2_500_000])).toEqual([Number.NaN, Number.NaN]);
  });
});

it('takes WGS-84 degrees as they are', () => {
  const position: LngLat = [113.3245, 23.1064];
  expect(toWgs84({ kind: 'degrees', datum: 'WGS84' })(position)).toEqual(position);
});
