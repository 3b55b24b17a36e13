import type { LngLat } from '../../domain/outline.ts';
import type { AxisOrder, CoordinateReference, Reading, TransverseMercator } from './reading.ts';
import { readings, transverseMercator } from './readings.ts';
import type { StatedMeaning } from './statedReference.ts';

/**
 * The readings that the numbers of a file allow, the stated one among them, commonest first.
 * `extremes` are the outermost positions of the file.
 */
export function candidatesFor(extremes: readonly LngLat[], stated: StatedMeaning): readonly Reading[] {
  const all = [...readings, ...statedReadings(stated)];
  const unique = new Map(all.map((reading) => [reading.id, reading]));
  return [...unique.values()].filter(({ reference }) =>
    extremes.every((position) => allows(reference, position)),
  );
}

/** The stated reading; for Gauss-Krüger also with the northing first, as columns of a table have it. */
export function statedReadings(stated: StatedMeaning): readonly Reading[] {
  if (stated.kind !== 'reading') return [];
  const { reading } = stated;
  if (reading.reference.kind !== 'transverse-mercator') return [reading];
  return [reading, transverseMercator({ ...reading.reference, axes: 'northing-first' })];
}

/** How far east or west of its central meridian a zone is used at most, beyond its own width. */
const mostEastingMeters = 400_000;
/** Metres from the equator to the pole, rounded up. */
const quadrantMeters = 10_010_000;
/** Half the width of the Web Mercator square: π times the semi-major axis. */
const webMercatorMeters = 20_037_509;

function allows(reference: CoordinateReference, [x, y]: LngLat): boolean {
  switch (reference.kind) {
    case 'degrees':
      return Math.abs(x) <= 180 && Math.abs(y) <= 90;
    case 'web-mercator':
    case 'baidu-mercator':
      return isMetres(x, y) && Math.abs(x) <= webMercatorMeters && Math.abs(y) <= webMercatorMeters;
    case 'transverse-mercator':
      return isMetres(x, y) && isOnGrid(reference, inOrder(reference.axes, [x, y]));
  }
}

/** Degrees are never metres here: a few hundred metres from the origin of a grid there is no Guangzhou. */
function isMetres(x: number, y: number): boolean {
  return Math.abs(x) > 180 || Math.abs(y) > 90;
}

function inOrder(axes: AxisOrder, [x, y]: LngLat): LngLat {
  return axes === 'northing-first' ? [y, x] : [x, y];
}

function isOnGrid(grid: TransverseMercator, [east, north]: LngLat): boolean {
  return (
    Math.abs(east - grid.falseEastingMeters) <= mostEastingMeters &&
    Math.abs(north - grid.falseNorthingMeters) <= quadrantMeters
  );
}
