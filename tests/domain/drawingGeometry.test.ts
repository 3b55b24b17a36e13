import { describe, expect, it } from 'vitest';
import { crossesItself, drawingBounds, drawingGeometry } from '../../src/domain/drawingGeometry.ts';
import type { LngLat } from '../../src/domain/outline.ts';
import { metersBetween } from './geodesicReference.ts';

const square: readonly LngLat[] = [
  [113.3, 23.1],
  [113.4, 23.1],
  [113.4, 23.2],
  [113.3, 23.2],
];
const bowTie: readonly LngLat[] = [
  [113.3, 23.1],
  [113.4, 23.2],
  [113.4, 23.1],
  [113.3, 23.2],
];

describe('drawingGeometry', () => {
  it('closes a ring and winds it anticlockwise, whichever way it was drawn', () => {
    const drawn = drawingGeometry({ kind: 'area', vertices: square });
    expect(drawn).toEqual({ type: 'Polygon', coordinates: [[...square, square[0]]] });
    const turned = square.toReversed();
    expect(drawingGeometry({ kind: 'area', vertices: turned })).toEqual({
      type: 'Polygon',
      coordinates: [[...square, square[0]]],
    });
  });

  it('makes a polygon of a circle, all of whose vertices lie a radius away', () => {
    const centre: LngLat = [113.36, 23.1];
    const { type, coordinates } = drawingGeometry({
      kind: 'circle',
      vertices: [centre],
      radiusMeters: 200_000,
    });
    expect(type).toBe('Polygon');
    const [ring = []] = coordinates;
    for (const vertex of Array.isArray(ring) ? ring : []) {
      const [lng = 0, lat = 0] = Array.isArray(vertex) ? vertex : [];
      expect(Math.abs(metersBetween(centre, [lng, lat]) - 200_000)).toBeLessThan(0.5);
    }
  });
});

describe('drawingBounds', () => {
  it('holds the whole drawing, a circle as far as its edge', () => {
    expect(drawingBounds({ kind: 'distance', vertices: bowTie })).toEqual([113.3, 23.1, 113.4, 23.2]);
    const [west, south, east, north] = drawingBounds({
      kind: 'circle',
      vertices: [[113.36, 23.1]],
      radiusMeters: 10_000,
    });
    expect((east - west) * 102.4).toBeCloseTo(20, 0);
    expect((north - south) * 110.75).toBeCloseTo(20, 0);
  });
});

describe('crossesItself', () => {
  it('tells a bow tie from a square, also where the last edge does it', () => {
    expect(crossesItself(bowTie)).toBe(true);
    expect(crossesItself(square)).toBe(false);
    expect(
      crossesItself([
        [113.3, 23.1],
        [113.4, 23.1],
        [113.4, 23.2],
        [113.35, 23.0],
      ]),
    ).toBe(true);
  });

  it('leaves triangles and lines that only touch alone', () => {
    expect(crossesItself(square.slice(0, 3))).toBe(false);
    expect(crossesItself([...square, [113.3, 23.15]])).toBe(false);
  });
});
