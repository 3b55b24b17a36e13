import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  area,
  bboxPolygon,
  buffer,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  simplify,
  truncate,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { z } from 'zod';
import { clipRings } from './clip.ts';
import { MAP_WINDOW } from './window.ts';

const ring = z.array(z.tuple([z.number(), z.number()]));
const coastFile = z.object({
  geometries: z.array(z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) })),
});

const TOLERANCE_DEGREES = 0.0002;
const DITCH_MARGIN_METRES = 70;
/** Rocks smaller than this are below a pixel at the zooms the sea is drawn for. */
const SMALLEST_ISLAND_SQUARE_METRES = 100_000;
/** Basins cut off from the open sea; ponds and docks are left out. */
const SMALLEST_BASIN_SQUARE_METRES = 1_000_000;

function readLand(packageFolder: string): [number, number][][][] {
  const file = coastFile.parse(JSON.parse(readFileSync(join(packageFolder, 'map.geo.json'), 'utf8')));
  const [west, south, east, north] = MAP_WINDOW;
  return file.geometries
    .flatMap(({ coordinates }) => coordinates)
    .filter(([outer]) => {
      const lngs = outer?.map(([lng]) => lng) ?? [];
      const lats = outer?.map(([, lat]) => lat) ?? [];
      const reach = (values: number[], low: number, high: number) =>
        values.some((v) => v <= high) && values.some((v) => v >= low);
      return reach(lngs, west, east) && reach(lats, south, north);
    });
}

/** Takes out drains and creeks up to twice the margin wide: shrinks the sea and lets it grow back. */
function withoutDitches(sea: Feature<Polygon | MultiPolygon>): Feature<Polygon | MultiPolygon> {
  const shrunk = buffer(sea, -DITCH_MARGIN_METRES, { units: 'meters', steps: 4 });
  const grown = shrunk && buffer(shrunk, DITCH_MARGIN_METRES + 5, { units: 'meters', steps: 4 });
  const open = grown && intersect(featureCollection([sea, grown]));
  if (!open) throw new Error('no sea left without its ditches');
  return open;
}

function largeParts(sea: Feature<Polygon | MultiPolygon>): MultiPolygon {
  const parts = sea.geometry.type === 'Polygon' ? [sea.geometry.coordinates] : sea.geometry.coordinates;
  const isLarge = (ring: Position[], i: number) =>
    area(polygon([ring])) > (i === 0 ? SMALLEST_BASIN_SQUARE_METRES : SMALLEST_ISLAND_SQUARE_METRES);
  const kept = parts.map((rings) => rings.filter(isLarge)).filter(([outer], i) => outer === parts[i]?.[0]);
  return { type: 'MultiPolygon', coordinates: kept };
}

/** The sea inside the map window, from the land polygons of @geo-maps/earth-coastlines-1m 0.6.0 (ODbL). */
export function seaFromCoast(packageFolder: string): MultiPolygon {
  const box = bboxPolygon(MAP_WINDOW);
  const land = readLand(packageFolder)
    .map((rings) => clipRings(rings, MAP_WINDOW))
    .filter((rings) => rings.length > 0);
  const sea = difference(featureCollection<Polygon | MultiPolygon>([box, multiPolygon(land)]));
  if (sea === null) throw new Error('no sea inside the map window');
  const simple = simplify(withoutDitches(sea), { tolerance: TOLERANCE_DEGREES, highQuality: true });
  return largeParts(truncate(simple, { precision: 4 }));
}
