import { readFileSync } from 'node:fs';
import { bbox, booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const pair = z.tuple([z.number(), z.number()]);
const seaFile = z.object({ geometry: z.object({ coordinates: z.array(z.array(z.array(pair))) }) });
const neighboursFile = z.object({
  borders: z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(pair)) }),
});
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/context/${name}`, import.meta.url), 'utf8'));

const parts = seaFile.parse(read('sea.geojson')).geometry.coordinates;
const { borders } = neighboursFile.parse(read('neighbours.json'));

const [WEST, SOUTH, EAST, NORTH] = [111.6, 21.6, 115.4, 24.9];
/** Where the detailed part ends. */
const SEAM = { lngs: [112.6, 114.4], lats: [22.1, 24.2] };

describe('the wide map window', () => {
  it('has open sea, in one piece, to its eastern and southern edge', () => {
    const openSea = polygon(parts.find((part) => booleanPointInPolygon([113.75, 22.4], polygon(part))) ?? []);
    const places = { east: [115.39, 22.2], south: [113.6, 21.61], southWest: [112.2, 21.62] };
    for (const at of Object.values(places)) expect(booleanPointInPolygon(at, openSea)).toBe(true);
    const [, south, east] = bbox(openSea);
    expect([south, east]).toEqual([SOUTH, EAST]);
  });

  it('shows no straight shore where the detail ends', () => {
    const alongSeam = parts.flat().flatMap((ring) =>
      ring.filter(([lng, lat], i) => {
        const [nextLng, nextLat] = ring[i + 1] ?? [];
        const upright = lng === nextLng && SEAM.lngs.includes(lng);
        return upright || (lat === nextLat && SEAM.lats.includes(lat));
      }),
    );
    expect(alongSeam).toEqual([]);
  });

  it('lets no border between neighbours stop where the detail ends', () => {
    const ends = borders.coordinates
      .flatMap((line) => [line[0], line.at(-1)])
      .filter((end) => end !== undefined);
    expect(ends.filter(([lng, lat]) => SEAM.lngs.includes(lng) || SEAM.lats.includes(lat))).toEqual([]);
  });

  it('is reached but not left by the borders between neighbours', () => {
    const [west, south, east, north] = bbox(borders);
    expect([west, east, north]).toEqual([WEST, EAST, NORTH]);
    expect(south).toBeGreaterThanOrEqual(SOUTH);
  });
});
