import type { Certainty } from './outline.ts';

/**
 * How sure an outline is, as a dash pattern in multiples of the line's width: solid, dashed, dotted.
 * Map and legend draw from this table; the SVG map's style sheet repeats it, and a test holds the two equal.
 */
export const certaintyDashes: Readonly<Record<Exclude<Certainty, 'point-only'>, readonly number[]>> = {
  official: [],
  traced: [4, 2],
  approximate: [0.1, 2.2],
};
