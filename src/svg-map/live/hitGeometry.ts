import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/outline.ts';
import type { SheetScale } from '../sheet/sheetScale.ts';

/** Whether a spot lies in an area, or within a reach in pixels of a line or point. */
export function isUnder(at: LngLat, geometry: Geometry, scale: SheetScale, reachPixels: number): boolean {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return booleanPointInPolygon([...at], geometry);
    case 'LineString':
      return distanceToLine(at, geometry.coordinates, scale) <= reachPixels;
    case 'MultiLineString':
      return geometry.coordinates.some((line) => distanceToLine(at, line, scale) <= reachPixels);
    case 'Point':
      return distanceToLine(at, [geometry.coordinates], scale) <= reachPixels;
    case 'MultiPoint':
      return geometry.coordinates.some((point) => distanceToLine(at, [point], scale) <= reachPixels);
    case 'GeometryCollection':
      return geometry.geometries.some((part) => isUnder(at, part, scale, reachPixels));
  }
}

/** Pixels between a spot and a line, or a point as a line of one vertex. */
function distanceToLine(at: LngLat, line: readonly Position[], scale: SheetScale): number {
  const [x, y] = scale.toPixels(at);
  const points = line.map((position) => scale.toPixels(position));
  const distances = points.map((to, index) => {
    const from = points[index - 1] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = dx ** 2 + dy ** 2;
    const dot = (x - from[0]) * dx + (y - from[1]) * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, dot / length));
    return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
  });
  return Math.min(...distances);
}
