import { expect, it } from 'vitest';
import { tileAddress } from '../../../src/map/basemaps/tileAddress.ts';

it('finds the tile of a level that holds a position, and its box in EPSG:3857', () => {
  expect(tileAddress('{z}/{x}/{y}', [113.3, 23.1], 10)).toBe('10/834/444');
  expect(tileAddress('{z}/{x}/{y}', [-180, 85], 0)).toBe('0/0/0');
  const [west = 0, south = 0, east = 0, north = 0] = tileAddress('{bbox-epsg-3857}', [113.3, 23.1], 10)
    .split(',')
    .map(Number);
  // 113.3° E, 23.1° N is at 12 612 498 m, 2 643 679 m (spherical Mercator).
  expect(west).toBeLessThan(12_612_498);
  expect(east).toBeGreaterThan(12_612_498);
  expect(south).toBeLessThan(2_643_679);
  expect(north).toBeGreaterThan(2_643_679);
  expect(east - west).toBeCloseTo(40_075_016.686 / 1024, 3);
});
