import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { wgs84FromOffset } from '../../../src/own-data/datum/offsetDatums.ts';
import { inGcj02 } from '../../../src/own-data/write/inGcj02.ts';

const ring = [
  [113.3, 23.1],
  [113.4, 23.1],
  [113.4, 23.2],
  [113.3, 23.1],
];
const shapes: readonly Geometry[] = [
  { type: 'Point', coordinates: [113.3245, 23.1064, 12] },
  { type: 'MultiPoint', coordinates: ring },
  { type: 'LineString', coordinates: ring },
  { type: 'MultiLineString', coordinates: [ring] },
  { type: 'Polygon', coordinates: [ring] },
  { type: 'MultiPolygon', coordinates: [[ring]] },
];

/** All positions, however deep. */
function positions(geometry: Geometry): number[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
  const flat: number[][] = [];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') flat.push(part);
    else part.forEach(walk);
  };
  walk(geometry.coordinates);
  return flat;
}

describe('inGcj02', () => {
  it.each([...shapes, { type: 'GeometryCollection', geometries: [...shapes] } as Geometry])(
    'moves every position of a $type some 600 m, as the way back undoes, and leaves the input alone',
    (geometry) => {
      const before = structuredClone(geometry);
      const there = positions(inGcj02(geometry));
      expect(geometry).toEqual(before);
      expect(there).toHaveLength(positions(geometry).length);
      positions(geometry).forEach(([lng = 0, lat = 0, ...others], index) => {
        const [x = 0, y = 0, ...kept] = there[index] ?? [];
        const meters = Math.hypot((x - lng) * 102_400, (y - lat) * 110_700);
        expect(meters).toBeGreaterThan(400);
        expect(meters).toBeLessThan(800);
        const [backLng, backLat] = wgs84FromOffset([x, y], 'GCJ02');
        expect(backLng).toBeCloseTo(lng, 5);
        expect(backLat).toBeCloseTo(lat, 5);
        expect(kept).toEqual(others);
      });
    },
  );
});
