import type { GeoJSONStoreFeatures } from 'terra-draw';
import { type Drawing, roundedPosition } from '../../domain/drawing.ts';
import { bearingDegrees, distanceMeters } from '../../domain/measure.ts';
import type { LngLat } from '../../domain/outline.ts';
import { pointAtDistance } from '../../domain/pointAtDistance.ts';
import type { DrawingChange } from '../../state/drawingSlice.ts';

/** Where the handle on the edge of a circle sits, clockwise from north: to the right, until it is dragged. */
export const rimBearingDegrees = 90;

/**
 * A drawing as Terra Draw edits it, with its vertices in their own order. A circle is its radius: a
 * line from the centre to a handle on its edge.
 */
export function editableFeature(drawing: Drawing, rimBearing = rimBearingDegrees): GeoJSONStoreFeatures {
  const { id, kind, vertices } = drawing;
  const [first = [0, 0]] = vertices;
  const properties = { mode: kind };
  const coordinates = vertices.map((vertex) => [...vertex]);
  const base = { type: 'Feature', id, properties } as const;
  switch (kind) {
    case 'point':
      return { ...base, geometry: { type: 'Point', coordinates: [...first] } };
    case 'distance':
      return { ...base, geometry: { type: 'LineString', coordinates } };
    case 'area':
      return { ...base, geometry: { type: 'Polygon', coordinates: [[...coordinates, [...first]]] } };
    case 'circle': {
      const rim = roundedPosition(pointAtDistance(first, drawing.radiusMeters, rimBearing));
      return { ...base, geometry: { type: 'LineString', coordinates: [[...first], [...rim]] } };
    }
  }
}

/** What an edited feature says of the drawing it stands for, as that was before. */
export function changeOf(
  drawing: Drawing,
  { geometry }: GeoJSONStoreFeatures,
  rimBearing = rimBearingDegrees,
): DrawingChange {
  const path =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : (geometry.coordinates[0] ?? []).slice(0, -1);
  const vertices = path.map(([lng = 0, lat = 0]) => roundedPosition([lng, lat]));
  if (drawing.kind !== 'circle') return { vertices };
  const [centre = [0, 0], rim = centre] = vertices;
  const isMoved = !samePosition(centre, drawing.vertices[0]);
  const { geometry: before } = editableFeature(drawing, rimBearing);
  const rimIsMoved = before.type === 'LineString' && String(before.coordinates[1]) !== String(rim);
  // A circle that is moved keeps its size, which Mercator would change on the way north or south.
  if (isMoved || !rimIsMoved) return { vertices: [centre] };
  return { radiusMeters: distanceMeters(centre, rim) };
}

/** Where the handle of an edited circle stands now. */
export function rimBearingOf({ geometry }: GeoJSONStoreFeatures): number {
  const [centre = [0, 0], rim = centre] = geometry.type === 'LineString' ? geometry.coordinates : [];
  return bearingDegrees(pair(centre), pair(rim));
}

function pair([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}

function samePosition(one: LngLat, other: LngLat | undefined): boolean {
  return String(one) === String(other);
}
