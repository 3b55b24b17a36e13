import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { holds, metersBetweenEdges, metersToEdge } from '../../../src/domain/studyArea/ground.ts';
import { bufferTolerance, polygonBuffer } from '../../../src/domain/studyArea/polygonBuffer.ts';
import { metersBetween } from '../geodesicReference.ts';
import { box } from './hundredths.ts';

const square = box(10, 10, 14, 14);

describe('edges of a ground', () => {
  it('are as far as GeographicLib says, from inside and outside', () => {
    const east = metersBetween([113.15, 23.12], [113.14, 23.12]);
    expect(metersToEdge([113.15, 23.12], square)).toBeCloseTo(east, 0);
    expect(metersToEdge([113.12, 23.105], square)).toBeCloseTo(
      metersBetween([113.12, 23.105], [113.12, 23.1]),
      0,
    );
    expect(metersToEdge([113.15, 23.15], square)).toBeCloseTo(
      metersBetween([113.15, 23.15], [113.14, 23.14]),
      0,
    );
    expect(holds(square, [113.12, 23.12])).toBe(true);
    expect(holds(square, [113.15, 23.12])).toBe(false);
  });

  it('of two grounds are found from either one’s corners', () => {
    // A small box beside the middle of a long edge: only its corners are near.
    const beside = box(14.5, 11.9, 14.6, 12);
    const meters = metersBetween([113.14, 23.12], [113.145, 23.12]);
    expect(metersBetweenEdges(square, beside, 1000)).toBeCloseTo(meters, -1);
    expect(metersBetweenEdges(beside, square, 1000)).toBeCloseTo(meters, -1);
    expect(metersBetweenEdges(square, beside, 100)).toBe(Number.POSITIVE_INFINITY);
  });

  it('of a buffer around a real district are at the distance asked for', () => {
    const { districts } = readGeodata('geodata').geometry;
    const haizhu = districts.features.find(({ properties }) => properties.place === 'haizhu')?.geometry;
    if (!haizhu) throw new Error('Haizhu is drawn');
    const grown = polygonBuffer(haizhu, 2000);
    if (grown.type !== 'Polygon') throw new Error('Haizhu and its surroundings are one piece');
    const distances = (grown.coordinates[0] ?? []).map(([lng = 0, lat = 0]) =>
      metersToEdge([lng, lat], haizhu),
    );
    expect(Math.min(...distances)).toBeGreaterThan(2000 * (1 - bufferTolerance));
    expect(Math.max(...distances)).toBeLessThan(2000 * (1 + bufferTolerance));
  });
});
