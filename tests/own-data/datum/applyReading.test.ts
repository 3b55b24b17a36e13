import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/atlas/deepFreeze.ts';
import { applyReading } from '../../../src/own-data/datum/applyReading.ts';
import { eachPosition } from '../../../src/own-data/datum/positions.ts';
import { gaussKruger, gcj02Reading, wgs84Reading } from '../../../src/own-data/datum/readings.ts';
import { dataset, point, record } from './inMemory.ts';

const every: readonly Geometry[] = [
  { type: 'Point', coordinates: [113.3, 23.1, 12] },
  { type: 'MultiPoint', coordinates: [[113.3, 23.1]] },
  {
    type: 'LineString',
    coordinates: [
      [113.3, 23.1],
      [113.3, 23.1, 5],
    ],
  },
  { type: 'MultiLineString', coordinates: [[[113.3, 23.1]]] },
  { type: 'Polygon', coordinates: [[[113.3, 23.1]]] },
  { type: 'MultiPolygon', coordinates: [[[[113.3, 23.1, 7]]]] },
  { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [113.3, 23.1] }] },
];

describe('applying a reading', () => {
  it.each(every)('moves every position of a $type, and leaves heights out', async (geometry) => {
    const { records } = await applyReading(dataset([record(1, geometry)]), gcj02Reading);
    const placed = records[0]?.geometry;
    expect(placed?.type).toBe(geometry.type);
    const positions: number[][] = [];
    if (placed) eachPosition(placed, (position) => positions.push([...position]));
    expect(positions.length).toBeGreaterThan(0);
    for (const [lng, lat] of positions) {
      expect(lng).toBeCloseTo(113.2946, 3);
      expect(lat).toBeCloseTo(23.1026, 3);
    }
    expect(JSON.stringify(placed)).not.toMatch(/,(?:12|5|7)\]/);
  });

  it('leaves the file as it was read', async () => {
    const file = deepFreeze(dataset(every.map((geometry, index) => record(index + 1, geometry))));
    const before = structuredClone(file);
    const placed = await applyReading(file, gcj02Reading);
    expect(file).toEqual(before);
    expect(placed.records[0]?.geometry).not.toBe(file.records[0]?.geometry);
  });

  it('keeps names and attributes, and says that the result is WGS-84', async () => {
    const file = dataset([
      record(3, point([113.3, 23.1]), { name: '琶洲' }),
      record(4, null, { name: '无' }),
    ]);
    const placed = await applyReading(file, gcj02Reading);
    expect(placed.reference).toEqual({ kind: 'epsg', code: 4326 });
    expect(placed.records.map(({ number, attributes }) => [number, attributes['name']])).toEqual([
      [3, '琶洲'],
      [4, '无'],
    ]);
    expect(placed.records[1]?.geometry).toBeNull();
  });

  it('leaves out, and counts, positions that come out nowhere on the globe', async () => {
    const file = dataset([
      record(1, point([434_000, 2_555_000])),
      record(2, point([1e12, 1e12])),
      record(3, point([Number.NaN, 1])),
    ]);
    const placed = await applyReading(file, gaussKruger(114));
    expect(placed.records.map(({ geometry }) => geometry?.type ?? null)).toEqual(['Point', null, null]);
    expect(placed.problems).toEqual([
      { code: 'coordinates-out-of-range', severity: 'left-out', file: 'plan', record: 2, count: 2 },
    ]);
  });

  it('tells how far it is with a large file, and when it is done', async () => {
    const file = dataset(Array.from({ length: 1200 }, (_, index) => record(index + 1, point([113.3, 23.1]))));
    const shares: number[] = [];
    await applyReading(file, wgs84Reading, (share) => void shares.push(share));
    expect(shares).toEqual([500 / 1200, 1000 / 1200, 1]);
  });
});
