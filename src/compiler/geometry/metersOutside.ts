import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { distanceMeters } from '../../domain/measure.ts';
import type { LngLat } from '../../domain/outline.ts';
import { lngLat } from '../datum/toWgs84.ts';

/** How far a position lies outside all the areas, in metres; 0 inside any of them. */
export function metersOutside(position: LngLat, areas: readonly (Polygon | MultiPolygon)[]): number {
  if (areas.some((area) => booleanPointInPolygon([...position], area))) return 0;
  return Math.min(...areas.map((area) => metersToBorder(position, area)));
}

function metersToBorder(position: LngLat, area: Polygon | MultiPolygon): number {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const nearest = rings.flatMap((ring) =>
    ring.slice(1).map((end, index) => {
      const start = lngLat(ring[index] ?? end);
      return distanceMeters(position, nearestOnSegment(position, start, lngLat(end)));
    }),
  );
  return Math.min(...nearest);
}

/** Nearest point of a segment, with degrees of longitude shortened to the latitude. */
function nearestOnSegment(position: LngLat, start: LngLat, end: LngLat): LngLat {
  const shrink = Math.cos((position[1] * Math.PI) / 180);
  const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : ((position[0] - start[0]) * shrink * dx + (position[1] - start[1]) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}
