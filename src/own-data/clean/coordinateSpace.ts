import type { Extent } from './extent.ts';

/** What a dataset's numbers are: degrees, degrees with latitude first, or metres of some projection. */
export type CoordinateSpace = 'degrees' | 'degrees-swapped' | 'plane';

/** Guangdong with a margin of about half a degree, in degrees of any datum. */
const guangdong = { minLng: 109, maxLng: 118, minLat: 19.5, maxLat: 26 };

/** Below this an ordinate is no metre of a national or city grid; above, it is no degree. */
const leastPlaneOrdinate = 1_000;

/** No projection in use gives ordinates beyond this; Gauss-Krüger with its zone number reaches 4.6 × 10⁷. */
const greatestPlaneOrdinate = 100_000_000;

/**
 * Metres, where most records are beyond any degree in both ordinates (and the format allows metres at all);
 * swapped, where every record lies in Guangdong with its axes exchanged: a latitude never exceeds 90°, so no
 * record in its right order does.
 */
export function coordinateSpaceOf(extents: readonly Extent[], mayBePlane: boolean): CoordinateSpace {
  const plane = mayBePlane ? extents.filter(isPlane).length : 0;
  if (plane * 2 > extents.length) return 'plane';
  return extents.length > 0 && extents.every(isSwappedGuangdong) ? 'degrees-swapped' : 'degrees';
}

/** Whether a record's numbers are possible in the space of its dataset (once put in order). */
export function isInRange(extent: Extent, space: CoordinateSpace): boolean {
  if (space === 'degrees-swapped') return true;
  const [x, y] = space === 'plane' ? [greatestPlaneOrdinate, greatestPlaneOrdinate] : [180, 90];
  return extent.minX >= -x && extent.maxX <= x && extent.minY >= -y && extent.maxY <= y;
}

function isPlane({ minX, minY, maxX, maxY }: Extent): boolean {
  const beyond = (min: number, max: number) => Math.max(Math.abs(min), Math.abs(max)) >= leastPlaneOrdinate;
  return beyond(minX, maxX) && beyond(minY, maxY);
}

function isSwappedGuangdong({ minX, minY, maxX, maxY }: Extent): boolean {
  const { minLng, maxLng, minLat, maxLat } = guangdong;
  return minX >= minLat && maxX <= maxLat && minY >= minLng && maxY <= maxLng;
}
