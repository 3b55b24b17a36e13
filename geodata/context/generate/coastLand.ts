import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { z } from 'zod';
import { clipRings } from './clip.ts';
import type { Box } from './window.ts';

const ring = z.array(z.tuple([z.number(), z.number()]));
const coastFile = z.object({
  geometries: z.array(z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) })),
});

function reaches(outer: readonly [number, number][], [west, south, east, north]: Box): boolean {
  const between = (values: number[], low: number, high: number) =>
    values.some((v) => v <= high) && values.some((v) => v >= low);
  return (
    between(
      outer.map(([lng]) => lng),
      west,
      east,
    ) &&
    between(
      outer.map(([, lat]) => lat),
      south,
      north,
    )
  );
}

/** The land inside the box, polygon by polygon, from the package @geo-maps/earth-coastlines-1m 0.6.0 (ODbL). */
export function readLand(packageFolder: string, box: Box): Position[][][] {
  const file = coastFile.parse(JSON.parse(readFileSync(join(packageFolder, 'map.geo.json'), 'utf8')));
  return file.geometries
    .flatMap(({ coordinates }) => coordinates)
    .filter(([outer]) => outer !== undefined && reaches(outer, box))
    .map((rings) => clipRings(rings, box))
    .filter((rings) => rings.length > 0);
}
