import type { Certainty } from './outline.ts';

/**
 * How sure an outline is, as a dash pattern in multiples of the line's width: solid, dashed, dotted.
 * Map, SVG map and legend draw from this one table.
 */
export const certaintyDashes: Readonly<Record<Exclude<Certainty, 'point-only'>, readonly number[]>> = {
  official: [],
  traced: [4, 2],
  approximate: [0.1, 2.2],
};
