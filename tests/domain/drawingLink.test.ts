import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkedName,
  checkedShape,
  type Drawing,
  drawingKinds,
  drawingLimits,
} from '../../src/domain/drawing.ts';
import { decodeDrawings, encodeDrawings, longestDrawingLink } from '../../src/domain/drawingLink.ts';
import type { LngLat } from '../../src/domain/outline.ts';

const vertex = fc
  .record({
    lng: fc.integer({ min: 111_500_000, max: 115_500_000 }),
    lat: fc.integer({ min: 21_500_000, max: 25_000_000 }),
  })
  .map(({ lng, lat }): LngLat => [lng / 1e6, lat / 1e6]);
const drawing = fc
  .record({
    kind: fc.constantFrom(...drawingKinds),
    vertices: fc.array(vertex, { minLength: 3, maxLength: 6 }),
    radiusMeters: fc.integer({ min: 1, max: 2_500_000 }).map((tenths) => tenths / 10),
    name: fc.string({ maxLength: 12 }),
    metersPerPixel: fc.option(fc.integer({ min: 1, max: 99 })),
  })
  .map(({ kind, vertices, radiusMeters, name, metersPerPixel }): Drawing | null => {
    const first = vertices.slice(0, 1);
    const shape = checkedShape(
      kind === 'circle'
        ? { kind, vertices: first, radiusMeters }
        : { kind, vertices: kind === 'point' ? first : vertices },
    );
    return shape && { ...shape, id: '', name: checkedName(name), metersPerPixel };
  })
  .filter((made) => made !== null);

describe('drawings in a link', () => {
  it('come back as they were written, whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(drawing, { minLength: 1, maxLength: 5 }), (drawn) => {
        const drawings = drawn.map((made, index) => ({ ...made, id: `d${index + 1}` }));
        expect(decodeDrawings(encodeDrawings(drawings) ?? '')).toEqual(drawings);
      }),
    );
  });

  it('are readable', () => {
    const written = 'area,113.36,23.1,113.37,23.1,113.37,23.11,px38,n北区,circle,113.3,23.05,r5000';
    expect(decodeDrawings(written)).toEqual([
      {
        ...{ id: 'd1', kind: 'area', name: '北区', metersPerPixel: 38 },
        vertices: [
          [113.36, 23.1],
          [113.37, 23.1],
          [113.37, 23.11],
        ],
      },
      {
        ...{ id: 'd2', kind: 'circle', name: '', metersPerPixel: null },
        ...{ vertices: [[113.3, 23.05]], radiusMeters: 5000 },
      },
    ]);
    expect(encodeDrawings(decodeDrawings(written))).toBe(written);
  });

  it('are left out of the link as a whole where they would make it too long', () => {
    const long = (count: number): Drawing => ({
      ...{ id: 'd1', kind: 'distance', name: '', metersPerPixel: null },
      vertices: Array.from(
        { length: count },
        (_, index): LngLat => [(113_100_001 + 100 * index) / 1e6, 23.123456],
      ),
    });
    expect(encodeDrawings([long(70)])?.length).toBeLessThanOrEqual(longestDrawingLink);
    expect(encodeDrawings([long(90)])).toBeNull();
    expect(encodeDrawings([])).toBeNull();
  });

  it.each([
    ['', 'nothing'],
    ['polygon,113.3,23.1', 'an unknown kind'],
    ['distance,113.3,23.1', 'too few vertices'],
    ['point,113.3,23.1,113.4', 'half a position'],
    ['point,213.3,23.1', 'a position elsewhere'],
    ['point,1e2,23.1', 'a number in another notation'],
    ['circle,113.3,23.1', 'a circle without a radius'],
    ['circle,113.3,23.1,r-5', 'a negative radius'],
    ['113.3,23.1', 'no kind'],
    ['<script>,point', 'markup'],
  ])('%j is %s: left out', (value) => {
    expect(decodeDrawings(value)).toEqual([]);
  });

  it('keep what is valid beside what is not', () => {
    expect(decodeDrawings('distance,113.3,23.1,point,113.3,23.1').map(({ kind }) => kind)).toEqual(['point']);
  });

  it('are bounded, however long the link', () => {
    const many = Array.from({ length: 400 }, () => 'point,113.3,23').join(',');
    expect(decodeDrawings(many).length).toBeLessThanOrEqual(drawingLimits.drawings);
    expect(decodeDrawings(many.repeat(100))).toEqual([]);
    fc.assert(fc.property(fc.string(), (value) => decodeDrawings(value).length === 0));
  });
});
