import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { outlineMultiples } from '../../src/domain/outlineMultiples.ts';

const { atlas, geometry } = readGeodata('geodata');

/** Area within a path of straight lines, in m². */
function pathArea(path: string): number {
  const rings = path.split('M').filter(Boolean);
  return rings.reduce((sum, ring) => sum + ringArea(ring.replace('Z', '')), 0);
}

function ringArea(ring: string): number {
  const points = ring.split('L').map((pair) => pair.split(' ').map(Number));
  const twice = points.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('outlineMultiples', () => {
  it('draws every outline in metres, so that areas can be compared by eye', () => {
    const drawn = outlineMultiples(geometry, ['tianhe', 'pazhou', 'huangpu']);
    expect(drawn.multiples.map(({ place }) => place)).toEqual(['tianhe', 'pazhou', 'huangpu']);
    for (const place of ['tianhe', 'huangpu']) {
      const path = drawn.multiples.find((each) => each.place === place)?.path ?? '';
      const measured = atlas.outlines.find((each) => each.place === place)?.measuredAreaSquareMeters ?? 0;
      expect(Math.abs(pathArea(path) / measured - 1)).toBeLessThan(0.01);
    }
  });

  it('gives all of them the square that the largest fills', () => {
    const { sideMeters, scaleMeters, multiples } = outlineMultiples(geometry, ['pazhou', 'huangpu']);
    const extents = multiples.map(({ path }) =>
      Math.max(
        ...path
          .split(/[MLZ ]/)
          .map(Number)
          .map(Math.abs),
      ),
    );
    expect(Math.max(...extents)).toBeGreaterThan(sideMeters * 0.4);
    expect(Math.max(...extents)).toBeLessThan(sideMeters / 2);
    expect(String(scaleMeters)).toMatch(/^[125]0*$/);
    expect(scaleMeters).toBeLessThanOrEqual(sideMeters / 3);
  });

  it('draws a point by the ring it lies in, and leaves out what may lie anywhere', () => {
    const { multiples } = outlineMultiples(geometry, ['baiyun-airport', 'cluster-yuexiu', 'guangdong']);
    const cluster = atlas.outlines.find(({ place }) => place === 'cluster-yuexiu');
    expect(cluster?.uncertaintyMeters).toBeUndefined();
    const airport = atlas.outlines.find(({ place }) => place === 'baiyun-airport');
    expect(multiples).toHaveLength(1);
    expect(multiples[0]).toMatchObject({ path: '', ringMeters: airport?.uncertaintyMeters });
  });
});
