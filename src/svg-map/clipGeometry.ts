import { bboxClip } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BoundingBox } from '../domain/outline.ts';

/**
 * How far beyond the frame the drawing goes on, since a page, or a strip on paper, may be wider than
 * the frame, and a window on end may be higher: so many times a zone's frame, but no more than half a
 * degree or six tenths of a large frame.
 */
const margin = { framesAcross: 2, framesDown: 1.1, leastFrames: 0.6, degrees: 0.5 } as const;

/** The area an SVG map draws for a frame. */
export function drawnArea([west, south, east, north]: BoundingBox): BoundingBox {
  const size = Math.max(east - west, north - south);
  const beyond = (frames: number): number =>
    Math.min(frames * size, Math.max(margin.leastFrames * size, margin.degrees));
  const [across, down] = [beyond(margin.framesAcross), beyond(margin.framesDown)];
  return [west - across, south - down, east + across, north + down];
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
