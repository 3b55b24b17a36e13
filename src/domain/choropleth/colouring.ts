import type { ThemedColour } from './sequentialColours.ts';

/**
 * Why a place has no colour: nothing comparable is published, or sources disagree (or give a range), so
 * that no one value can be put into a class.
 */
export const colourGaps = ['missing', 'undecided'] as const;
export type ColourGap = (typeof colourGaps)[number];

/** How one place is drawn. */
export type ColourMark =
  | { readonly colour: ThemedColour; readonly radiusPixels: number }
  | { readonly gap: ColourGap };

/** What a map draws: areas filled with colours, or symbols at the places' label points. */
export interface Colouring {
  readonly as: 'areas' | 'symbols';
  /** By place id; other places are drawn as ever. */
  readonly marks: ReadonlyMap<string, ColourMark>;
}

/** A place without a colour is a ring of this radius where others are symbols, in CSS pixels. */
export const gapRadiusPixels = 5;
