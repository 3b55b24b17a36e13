import { bboxClip } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BoundingBox } from '../domain/outline.ts';

/** How far beyond the frame the drawing goes on, in frame sizes: a wide page, or a strip on paper, shows that much beside a frame. */
const marginFrames = 1.6;

/** The area an SVG map draws for a frame. */
export function drawnArea([west, south, east, north]: BoundingBox): BoundingBox {
  const margin = Math.max(east - west, north - south) * marginFrames;
  return [west - margin, south - margin, east + margin, north + margin];
}

/** Cuts a geometry to the drawn area; a frame on one zone then carries no coast of another district. */
export function clipGeometry<G extends Polygon | MultiPolygon | MultiLineString>(
  geometry: G,
  area: BoundingBox,
): Polygon | MultiPolygon | MultiLineString {
  const clipped = bboxClip(geometry, [area[0], area[1], area[2], area[3]]).geometry;
  return clipped.type === 'LineString'
    ? { type: 'MultiLineString', coordinates: [clipped.coordinates] }
    : clipped;
}
