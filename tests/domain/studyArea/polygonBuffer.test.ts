import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/outline.ts';
import { bufferTolerance, polygonBuffer } from '../../../src/domain/studyArea/polygonBuffer.ts';
import { metersBetween } from '../geodesicReference.ts';
import { box } from './hundredths.ts';

/** Along the straight edges of a ring, so many steps to each. */
function walked(ring: readonly Position[], steps: number): readonly LngLat[] {
  return ring.slice(1).flatMap(([toLng = 0, toLat = 0], index) => {
    const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
    return Array.from({ length: steps }, (_, step): LngLat => {
      const along = step / steps;
      return [fromLng + (toLng - fromLng) * along, fromLat + (toLat - fromLat) * along];
    });
  });
}

/** To the nearest spot of an outline by Karney's algorithm, looked for ever more closely. */
function metersToOutline(point: LngLat, [ring = []]: Polygon['coordinates']): number {
  return Math.min(
    ...ring.slice(1).map(([toLng = 0, toLat = 0], index) => {
      const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
      const meters = (along: number) =>
        metersBetween(point, [fromLng + (toLng - fromLng) * along, fromLat + (toLat - fromLat) * along]);
      let [low, high] = [0, 1];
      for (let round = 0; round < 40; round += 1) {
        const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
        if (meters(left) < meters(right)) high = right;
        else low = left;
      }
      return meters((low + high) / 2);
    }),
  );
}

describe('a buffer around an outline', () => {
  it.each([
    ['a zone', box(10, 10, 14, 14), 500],
    ['a zone', box(10, 10, 14, 14), 20_000],
    ['a district', box(0, 0, 60, 90), 2000],
    ['a district', box(0, 0, 60, 90), 100_000],
  ])('runs at the distance asked for around %s', (_, area, radiusMeters) => {
    const grown = polygonBuffer(area, radiusMeters);
    if (grown.type !== 'Polygon') throw new Error('In one piece');
    const distances = walked(grown.coordinates[0] ?? [], 3).map((at) =>
      metersToOutline(at, area.coordinates),
    );
    const worst = Math.max(...distances.map((meters) => Math.abs(meters - radiusMeters)));
    // Corners are kept to a tenth of a metre.
    expect(worst).toBeLessThan(radiusMeters * bufferTolerance + 0.15);
  });

  it('fills a hole that is narrower than twice the distance, and keeps a wider one', () => {
    const [outer = []] = box(0, 0, 20, 20).coordinates;
    const hole = (half: number) =>
      (box(10 - half, 10 - half, 10 + half, 10 + half).coordinates[0] ?? []).toReversed();
    const rings = (half: number) =>
      polygonBuffer({ type: 'Polygon', coordinates: [outer, hole(half)] }, 1000).coordinates.length;
    expect(rings(0.5)).toBe(1);
    expect(rings(3)).toBe(2);
  });
});
