import { bboxClip, multiLineString, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Box } from './window.ts';

/** A polygon's rings inside the box; empty when nothing of it is inside. */
export function clipRings(rings: readonly Position[][], box: Box): Position[][] {
  const { geometry } = bboxClip(polygon([...rings]), box);
  if (geometry.type !== 'Polygon') throw new Error(`clipping a polygon gave a ${geometry.type}`);
  return geometry.coordinates.filter((ring) => ring.length > 3);
}

/** The parts of the lines inside the box. */
export function clipLines(lines: readonly Position[][], box: Box): Position[][] {
  const { geometry } = bboxClip(multiLineString([...lines]), box);
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type !== 'MultiLineString') throw new Error(`clipping lines gave a ${geometry.type}`);
  return geometry.coordinates.filter((line) => line.length > 1);
}
