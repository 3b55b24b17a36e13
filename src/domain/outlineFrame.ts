import { radiiOfCurvature } from './ellipsoid.ts';
import type { BoundingBox, OutlineSummary } from './outline.ts';

/** A point fills no frame: show at least this much around it. */
const smallestRadiusMeters = 1500;
/** A place that may be anywhere in its district is shown with the land around it. */
const unknownRadiusMeters = 9000;

/** The part of the map worth showing for a place: its outline, or a point with its surroundings. */
export function outlineFrame(
  outline: Pick<OutlineSummary, 'geometry' | 'bbox' | 'labelPoint' | 'uncertaintyMeters'>,
): BoundingBox {
  if (outline.geometry === 'polygon') return outline.bbox;
  const radius = Math.max(outline.uncertaintyMeters ?? unknownRadiusMeters, smallestRadiusMeters) * 1.15;
  const [lng, lat] = outline.labelPoint;
  const { meridian, primeVertical } = radiiOfCurvature(lat);
  const degree = Math.PI / 180;
  const east = radius / (primeVertical * Math.cos(lat * degree) * degree);
  const north = radius / (meridian * degree);
  return [lng - east, lat - north, lng + east, lat + north];
}
