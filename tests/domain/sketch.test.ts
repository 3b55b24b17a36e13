import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { isComplete, sketchedShape } from '../../src/domain/sketch.ts';
import { metersBetween } from './geodesicReference.ts';

const [a, b, c]: readonly [LngLat, LngLat, LngLat] = [
  [113.36, 23.1],
  [113.38, 23.12],
  [113.4, 23.1],
];

describe('sketchedShape', () => {
  it('makes an area of two opposite corners', () => {
    expect(sketchedShape({ kind: 'rectangle', vertices: [a, b] })).toEqual({
      kind: 'area',
      vertices: [a, [113.38, 23.1], b, [113.36, 23.12]],
    });
  });

  it('makes a circle of its centre and a point on its edge', () => {
    const shape = sketchedShape({ kind: 'circle', vertices: [a, b] });
    expect(shape).toMatchObject({ kind: 'circle', vertices: [a] });
    expect(shape?.kind === 'circle' && shape.radiusMeters).toBeCloseTo(metersBetween(a, b), 0);
  });

  it('makes nothing of too few vertices, or of corners in one line', () => {
    expect(sketchedShape({ kind: 'area', vertices: [a, b] })).toBeNull();
    expect(sketchedShape({ kind: 'distance', vertices: [a] })).toBeNull();
    expect(sketchedShape({ kind: 'circle', vertices: [a] })).toBeNull();
    expect(sketchedShape({ kind: 'rectangle', vertices: [a, c] })).toBeNull();
    expect(sketchedShape({ kind: 'point', vertices: [] })).toBeNull();
    expect(sketchedShape({ kind: 'area', vertices: [a, b, c] })).not.toBeNull();
  });
});

describe('isComplete', () => {
  it('ends rectangles, circles and points by themselves, lines and areas not', () => {
    const sketch = (kind: Parameters<typeof isComplete>[0]['kind'], count: number) =>
      isComplete({ kind, vertices: [a, b, c].slice(0, count), metersPerPixel: null });
    expect(sketch('rectangle', 1)).toBe(false);
    expect(sketch('rectangle', 2)).toBe(true);
    expect(sketch('circle', 2)).toBe(true);
    expect(sketch('point', 1)).toBe(true);
    expect(sketch('area', 3)).toBe(false);
    expect(sketch('distance', 3)).toBe(false);
  });
});
