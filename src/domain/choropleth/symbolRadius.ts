import { scaleSqrt } from 'd3-scale';
import type { BaseUnit } from '../unit.ts';

const largestPixels = 24;
/** A smaller circle could neither be seen nor hit. */
const smallestPixels = 5;
/** Where the size says nothing. */
const evenPixels = 9;

/** Ratios, ranks and times are no amounts: twice the circle would not be twice of anything. */
const notAmounts: readonly BaseUnit[] = ['percent', 'rank', 'seconds', 'years'];

/**
 * The radius of a value's circle in CSS pixels: its area is proportional to the value, down to the
 * smallest that can be seen. Null where the values are no amounts and all circles are alike.
 */
export function symbolRadius(values: readonly number[], unit: BaseUnit): ((value: number) => number) | null {
  const largest = Math.max(0, ...values);
  if (notAmounts.includes(unit) || largest === 0 || values.some((value) => value < 0)) return null;
  const radius = scaleSqrt([0, largest], [0, largestPixels]);
  return (value) => Math.max(smallestPixels, Number(radius(value).toFixed(2)));
}

/** The radius of all circles where the size says nothing. */
export const evenSymbolPixels = evenPixels;
