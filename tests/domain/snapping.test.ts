import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { snapped } from '../../src/domain/snapping.ts';
import { metersBetween } from './geodesicReference.ts';

/** From west to east, then north. */
const line: readonly LngLat[] = [
  [113.3, 23.1],
  [113.4, 23.1],
  [113.4, 23.2],
];

describe('snapped', () => {
  it('prefers a vertex within reach to an edge that is nearer', () => {
    expect(snapped([113.3995, 23.1001], [line], 100)).toEqual([113.4, 23.1]);
  });

  it('finds the nearest spot on an edge', () => {
    const at = snapped([113.35, 23.1005], [line], 100);
    expect(metersBetween(at ?? [0, 0], [113.35, 23.1])).toBeLessThan(0.1);
  });

  it('reaches as far as it is told in every direction, and no further', () => {
    const corner: LngLat = [113.4, 23.2];
    const beside = (lng: number, lat: number) => snapped([113.4 + lng, 23.2 + lat], [[corner]], 100);
    // 97 and 103 m: a degree of longitude is 102.4 km long here, one of latitude 110.8 km.
    for (const [lng, lat] of [
      [1 / 102.4, 0],
      [-1 / 102.4, 0],
      [0, 1 / 110.8],
      [0, -1 / 110.8],
    ] as const) {
      expect(beside(lng * 0.097, lat * 0.097)).toEqual(corner);
      expect(beside(lng * 0.103, lat * 0.103)).toBeUndefined();
    }
  });

  it('finds nothing among no lines, and nothing far away', () => {
    expect(snapped([113.35, 23.1], [], 100)).toBeUndefined();
    expect(snapped([113.35, 23.15], [line], 100)).toBeUndefined();
  });

  it('takes the nearest of several vertices, of whichever line', () => {
    const other: readonly LngLat[] = [[113.4002, 23.1]];
    expect(snapped([113.40015, 23.1], [line, other], 100)).toEqual([113.4002, 23.1]);
  });
});
