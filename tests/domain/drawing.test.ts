import { describe, expect, it } from 'vitest';
import { checkedName, checkedShape, drawingLimits } from '../../src/domain/drawing.ts';
import type { LngLat } from '../../src/domain/outline.ts';

const at: LngLat = [113.36, 23.1];
const line = (count: number): readonly LngLat[] =>
  Array.from({ length: count }, (_, index): LngLat => [113.3 + index / 10_000, 23.1]);

describe('checkedShape', () => {
  it('rounds positions to a tenth of a metre, and a radius as well', () => {
    const shape = checkedShape({ kind: 'circle', vertices: [[113.123456789, 23.1]], radiusMeters: 500.16 });
    expect(shape).toEqual({ kind: 'circle', vertices: [[113.123457, 23.1]], radiusMeters: 500.2 });
  });

  it.each([
    ['a line of one vertex', { kind: 'distance', vertices: [at] }],
    ['an area of two', { kind: 'area', vertices: line(2) }],
    ['a point of two', { kind: 'point', vertices: line(2) }],
    ['too many vertices', { kind: 'distance', vertices: line(drawingLimits.vertices + 1) }],
    ['a vertex in Beijing', { kind: 'distance', vertices: [at, [116.4, 39.9]] }],
    ['a number that is none', { kind: 'point', vertices: [[Number.NaN, 23.1]] }],
    ['a circle without a radius', { kind: 'circle', vertices: [at], radiusMeters: 0 }],
    ['a circle larger than the map', { kind: 'circle', vertices: [at], radiusMeters: 1e6 }],
  ] as const)('refuses %s', (_what, shape) => {
    expect(checkedShape(shape)).toBeNull();
  });

  it('takes as many vertices as the limit allows', () => {
    expect(checkedShape({ kind: 'area', vertices: line(drawingLimits.vertices) })).not.toBeNull();
  });
});

describe('checkedName', () => {
  it('makes one line of a name and keeps its length bounded, whole characters only', () => {
    expect(checkedName('  North\n plot ')).toBe('North plot');
    expect([...checkedName('𠮷'.repeat(200))]).toHaveLength(drawingLimits.nameLength);
  });
});
