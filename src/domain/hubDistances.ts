import { type CompassPoint, compassPoint } from './compass.ts';
import { bearingDegrees, distanceMeters } from './measure.ts';
import type { OutlineSummary } from './outline.ts';
import { distanceStepMeters, roundDistance } from './significantDigits.ts';

/** How far and in which direction a hub lies from a place, as the crow flies. */
export interface HubDistance {
  /** Place id of the hub. */
  readonly hub: string;
  /** Straight-line metres between label points, rounded to what both ends allow; 0 is "under 50 m". */
  readonly meters: number;
  /** From the place to the hub; absent where the two are closer than the rounding. */
  readonly direction?: CompassPoint;
}

/**
 * Straight-line distances from a place to every hub but itself, nearest first; hubs at the same
 * shown distance keep the order given.
 */
export function hubDistances(
  from: Pick<OutlineSummary, 'place' | 'labelPoint' | 'certainty'>,
  hubs: readonly Pick<OutlineSummary, 'place' | 'labelPoint' | 'certainty'>[],
): readonly HubDistance[] {
  return hubs
    .filter((hub) => hub.place !== from.place)
    .map((hub) => {
      const exact = distanceMeters(from.labelPoint, hub.labelPoint);
      const meters = roundDistance(exact, distanceStepMeters([from.certainty, hub.certainty]));
      const direction = compassPoint(bearingDegrees(from.labelPoint, hub.labelPoint));
      return { hub: hub.place, meters, ...(meters > 0 ? { direction } : {}) };
    })
    .sort((a, b) => a.meters - b.meters);
}
