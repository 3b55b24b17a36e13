import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pathData } from '../../src/svg-map/pathData.ts';
import type { FrameProjection } from '../../src/svg-map/projection.ts';

/** A drawing whose units are the coordinates themselves. */
const plain: FrameProjection = {
  bbox: [0, 0, 100, 100],
  width: 100,
  height: 100,
  toUnits: ([x = 0, y = 0]) => [x, y],
};

function line(...positions: Position[]): string {
  return pathData({ type: 'MultiLineString', coordinates: [positions] }, plain);
}

/** The points a path goes through, from its relative steps. */
function pointsOf(path: string): [number, number][] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, step) => {
    x += numbers[2 * step] ?? 0;
    y += numbers[2 * step + 1] ?? 0;
    return [x, y];
  });
}

describe('pathData', () => {
  it('writes whole, relative steps, as short as SVG allows', () => {
    expect(line([10, 10], [20.4, 9.6], [20, 30])).toBe('M10 10l10 0 0 20');
    expect(line([10, 10], [0, 0])).toBe('M10 10l-10-10');
  });

  it('does not add up rounding: the last point lies where it should', () => {
    const steps = Array.from({ length: 50 }, (_, index): Position => [index * 4.4, index * 4.4]);
    expect(pointsOf(line(...steps)).at(-1)).toEqual([216, 216]);
  });

  it('closes rings, and repeats no first point', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(pathData({ type: 'Polygon', coordinates: [ring] }, plain)).toBe('M0 0l10 0 0 10z');
    const twice = pathData({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, plain);
    expect(twice).toBe('M0 0l10 0 0 10zM0 0l10 0 0 10z');
  });

  it('drops vertices that the line passes within its tolerance, but never the end of a line', () => {
    expect(line([0, 0], [1, 1], [2, 2], [10, 0], [11, 0])).toBe('M0 0l11 0');
    expect(line([0, 0], [5, 3], [10, 0])).toBe('M0 0l5 3 5-3');
  });

  it('is coarser outside the frame, where only a wide page shows it', () => {
    expect(line([100, 50], [105, 54], [110, 50])).toBe('M100 50l10 0');
    expect(line([90, 50], [95, 54], [100, 50])).toBe('M90 50l5 4 5-4');
  });

  it('writes nothing for what is too small to see', () => {
    const speck = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(pathData({ type: 'Polygon', coordinates: [speck] }, plain)).toBe('');
    expect(line([5, 5], [5.2, 5.2])).toBe('');
    expect(pathData({ type: 'MultiLineString', coordinates: [] }, plain)).toBe('');
  });

  it('drops the same vertices from a border wherever it is drawn', () => {
    const border: Position[] = Array.from({ length: 40 }, (_, index) => [index * 1.7, (index * 7) % 11]);
    const drawn = line(...border);
    expect(
      pathData(
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [90, 90],
              [95, 95],
            ],
            border,
          ],
        },
        plain,
      ),
    ).toBe(`M90 90l5 5${drawn}`);
  });
});
