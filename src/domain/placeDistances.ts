import { type CompassPoint, compassPoint } from './compass.ts';
import { isLocated } from './isLocated.ts';
import { bearingDegrees, distanceMeters } from './measure.ts';
import type { OutlineSummary } from './outline.ts';
import { distanceStepMeters, roundDistance } from './significantDigits.ts';

/** What a distance is measured between: a place's label point and how sure its position is. */
export type DistanceEnd = Pick<
  OutlineSummary,
  'place' | 'geometry' | 'labelPoint' | 'certainty' | 'uncertaintyMeters'
>;

/** How far and in which direction one place lies from another, as the crow flies. */
export interface PlaceDistance {
  /** Place id of the far end. */
  readonly place: string;
  /** Straight-line metres between label points, rounded to what both ends allow; 0 is "under 50 m". */
  readonly meters: number;
  /** The same before rounding: for order and rings, never to be shown. */
  readonly exactMeters: number;
  /** How far the true distance may be from this one: the radii of both positions added. */
  readonly toleranceMeters: number;
  /** From the place to the far end; absent where the two are closer than the rounding. */
  readonly direction?: CompassPoint;
}

/**
 * Straight-line distances on the WGS-84 ellipsoid from a place to others but itself, nearest first;
 * at the same distance in the order given. None from or to a place that may be anywhere in its
 * district.
 */
export function placeDistances(from: DistanceEnd, to: readonly DistanceEnd[]): readonly PlaceDistance[] {
  if (!isLocated(from)) return [];
  return to
    .filter((end) => end.place !== from.place && isLocated(end))
    .map((end) => {
      const exactMeters = distanceMeters(from.labelPoint, end.labelPoint);
      const meters = roundDistance(exactMeters, distanceStepMeters([from.certainty, end.certainty]));
      const direction = compassPoint(bearingDegrees(from.labelPoint, end.labelPoint));
      return {
        place: end.place,
        meters,
        exactMeters,
        toleranceMeters: (from.uncertaintyMeters ?? 0) + (end.uncertaintyMeters ?? 0),
        ...(meters > 0 ? { direction } : {}),
      };
    })
    .sort((a, b) => a.exactMeters - b.exactMeters);
}

/**
 * Whether the direction is the true one's, give or take: where the tolerance reaches the distance,
 * the two places may as well lie the other way round.
 */
export function isDirectionCertain({ exactMeters, toleranceMeters }: PlaceDistance): boolean {
  return toleranceMeters < exactMeters;
}
