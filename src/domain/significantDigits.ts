import type { Certainty } from './outline.ts';

/**
 * How many significant digits a measured area may show.
 *
 * An edge that is off by 50 m changes 1 km² by 18 % and 10 km² by 5.6 %, one off by 5 m by 1.8 %
 * and 0.6 % (perimeter times shift over area, for a round outline). So two digits for every outline
 * drawn from a description, three where the outline is the official one.
 */
export function areaDigits(certainty: Certainty): 2 | 3 {
  return certainty === 'official' ? 3 : 2;
}

/** Finest step of a shown distance in metres: 0.1 km unless both ends are official outlines. */
export function distanceStepMeters(ends: readonly Certainty[]): 1 | 100 {
  return ends.every((end) => end === 'official') ? 1 : 100;
}

/** A value rounded to so many significant digits. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/**
 * A distance in metres as it may be shown: three significant digits, and nothing finer than a
 * step. Can be 0, meaning "less than half a step".
 */
export function roundDistance(meters: number, stepMeters: number): number {
  // One rounding, not two: 123 456 m by steps of 100 m and then to three digits would be 124 km.
  const thirdDigit = meters > 0 ? 10 ** (Math.floor(Math.log10(meters)) - 2) : 1;
  const step = Math.max(stepMeters, thirdDigit);
  return Math.round(meters / step) * step;
}
