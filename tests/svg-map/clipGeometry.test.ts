import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BoundingBox } from '../../src/domain/outline.ts';
import { clipGeometry, drawnArea } from '../../src/svg-map/clipGeometry.ts';

const area: BoundingBox = [0, 0, 10, 10];

function positionsOf(geometry: Polygon | MultiPolygon | MultiLineString): Position[] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : geometry.coordinates.flat();
}

function square(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('clipGeometry', () => {
  it('keeps what lies within, cuts what crosses and leaves out what lies beyond', () => {
    const islands: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(1, 1, 2)], [square(8, 8, 5)], [square(20, 20, 5)]],
    };
    const positions = positionsOf(clipGeometry(islands, area));
    expect(positions).toEqual(expect.arrayContaining(square(1, 1, 2)));
    expect(positions).toContainEqual([10, 10]);
    for (const coordinate of positions.flat()) expect(coordinate).toBeLessThanOrEqual(10);
  });

  it('keeps lines lines, be one left of them, several or none', () => {
    const lines = (...coordinates: Position[][]): MultiLineString => ({
      type: 'MultiLineString',
      coordinates,
    });
    const across = [
      [-5, 5],
      [15, 5],
    ];
    expect(clipGeometry(lines(across), area)).toEqual(
      lines([
        [0, 5],
        [10, 5],
      ]),
    );
    expect(
      clipGeometry(
        lines(across, [
          [20, 20],
          [30, 30],
        ]),
        area,
      ).type,
    ).toBe('MultiLineString');
    expect(
      positionsOf(
        clipGeometry(
          lines([
            [20, 20],
            [30, 30],
          ]),
          area,
        ),
      ),
    ).toEqual([]);
  });
});

describe('drawnArea', () => {
  it('reaches beyond the frame on every side, as far as a wide page shows it', () => {
    const [west, south, east, north] = drawnArea([113, 23, 113.2, 23.1]);
    expect([113 - west, 23 - south, east - 113.2, north - 23.1].every((margin) => margin > 0.2)).toBe(true);
  });
});
