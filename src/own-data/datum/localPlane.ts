import type { Position } from 'geojson';
import { radiiOfCurvature } from '../../domain/ellipsoid.ts';
import type { LngLat } from '../../domain/outline.ts';

/** Metres east and north of an origin. */
export type PlanePoint = readonly [east: number, north: number];
export type PlaneLine = readonly PlanePoint[];

const degree = Math.PI / 180;

/**
 * Degrees to metres about an origin, each axis with its own fixed scale. Within 1 % over the city,
 * which is enough to weigh shifts of hundreds of metres, and not meant for measuring.
 */
export function planeAbout([lng, lat]: LngLat): (position: LngLat) => PlanePoint {
  const { meridian, primeVertical } = radiiOfCurvature(lat);
  const eastScale = primeVertical * Math.cos(lat * degree) * degree;
  const northScale = meridian * degree;
  return (position) => [(position[0] - lng) * eastScale, (position[1] - lat) * northScale];
}

export function metersBetween(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Metres from a point to the nearest of several lines; infinity if there is none. */
export function metersToLines(point: PlanePoint, lines: readonly PlaneLine[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      const from = line[index - 1];
      const to = line[index];
      if (from && to) least = Math.min(least, squareToSegment(point, from, to));
    }
  }
  return Math.sqrt(least);
}

function squareToSegment(point: PlanePoint, from: PlanePoint, to: PlanePoint): number {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [point[0] - from[0], point[1] - from[1]];
  const square = east * east + north * north;
  const along = square > 0 ? Math.min(1, Math.max(0, (x * east + y * north) / square)) : 0;
  return (x - along * east) ** 2 + (y - along * north) ** 2;
}

/** Whether a point lies within closed rings, by the even-odd rule, so that holes count as outside. */
export function isWithin([x, y]: PlanePoint, rings: readonly PlaneLine[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1];
      const to = ring[index];
      if (!from || !to || from[1] > y === to[1] > y) continue;
      if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
    }
  }
  return inside;
}

/** Metres from a point to an area, 0 within it. */
export function metersOutside(point: PlanePoint, rings: readonly PlaneLine[]): number {
  return isWithin(point, rings) ? 0 : metersToLines(point, rings);
}

/** A line of GeoJSON in the plane. */
export function planeLine(line: readonly Position[], plane: (position: LngLat) => PlanePoint): PlaneLine {
  return line.map(([lng = Number.NaN, lat = Number.NaN]) => plane([lng, lat]));
}
