import type { StateCreator } from 'zustand/vanilla';
import type { Colouring } from '../domain/choropleth/colouring.ts';
import type { AtlasState } from './atlasState.ts';
import type { ViewState } from './viewState.ts';

/** How the map is coloured by a metric; null is what fits the metric best. */
export type ColourChoice = Pick<
  ViewState,
  'metric' | 'colourKind' | 'colourPeriod' | 'colourClasses' | 'colourPalette'
>;

export interface ColourSlice extends Omit<ColourChoice, 'metric'> {
  /** What the map draws; null while there is no metric, or no facts to colour by yet. */
  readonly colouring: Colouring | null;
  /** What to announce of it. */
  readonly colourNotice: string;
  readonly setColour: (change: Partial<ColourChoice>) => void;
  readonly setColouring: (colouring: Colouring | null, colourNotice: string) => void;
}

export const createColourSlice: StateCreator<AtlasState, [], [], ColourSlice> = (set) => ({
  colourKind: null,
  colourPeriod: null,
  colourClasses: null,
  colourPalette: null,
  colouring: null,
  colourNotice: '',
  setColour: (change) => set(change),
  setColouring: (colouring, colourNotice) => set({ colouring, colourNotice }),
});
