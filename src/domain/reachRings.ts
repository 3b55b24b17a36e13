import type { Connectivity } from './connectivity.ts';
import type { PlaceDistance } from './placeDistances.ts';

/** Radii in metres of the rings drawn around a place on request. */
export const reachRingsMeters = [1000, 3000, 5000, 10_000] as const;

/** What lies between one ring and the next smaller one. */
export interface RingContents {
  /** 0 for the innermost. */
  readonly innerMeters: number;
  readonly outerMeters: number;
  /** Hubs and zones, nearest first. */
  readonly places: readonly RingPlace[];
}

export interface RingPlace extends PlaceDistance {
  /** Whether it lies between these rings wherever within their uncertainty the two places are. */
  readonly isCertain: boolean;
}

/**
 * Which hubs and zones lie in each ring around a place, by the distance of their label points; every
 * place once, in the smallest ring that holds it. Radii in metres, ascending.
 */
export function placesWithin(
  { hubs, zones }: Connectivity,
  ringsMeters: readonly number[],
): readonly RingContents[] {
  const distances = [...hubs, ...zones].sort((a, b) => a.exactMeters - b.exactMeters);
  return ringsMeters.map((outerMeters, index) => {
    const innerMeters = ringsMeters[index - 1] ?? 0;
    const isBetween = (meters: number) =>
      meters <= outerMeters && (meters > innerMeters || innerMeters === 0);
    const places = distances
      .filter(({ exactMeters }) => isBetween(exactMeters))
      .map((distance) => {
        const { exactMeters, toleranceMeters } = distance;
        const nearest = Math.max(0, exactMeters - toleranceMeters);
        return { ...distance, isCertain: isBetween(nearest) && isBetween(exactMeters + toleranceMeters) };
      });
    return { innerMeters, outerMeters, places };
  });
}
