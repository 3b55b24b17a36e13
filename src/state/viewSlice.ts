import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../domain/localizedText.ts';
import { automaticUnits, type UnitPreference } from '../domain/unitPreference.ts';
import type { AtlasState } from './atlasState.ts';

export interface ViewSlice {
  readonly language: Language;
  /** Places chosen for comparison, in the order chosen. */
  readonly compare: readonly string[];
  /** The metric the map is coloured by. */
  readonly metric: string | null;
  /** ISO date, month or year the reader looks back to; null for now. */
  readonly asOf: string | null;
  /** What areas and sums are written in. */
  readonly units: UnitPreference;
  readonly setLanguage: (language: Language) => void;
  readonly setCompare: (compare: readonly string[]) => void;
  readonly setMetric: (metric: string | null) => void;
  readonly setAsOf: (asOf: string | null) => void;
  readonly setUnits: (units: UnitPreference) => void;
}

export const createViewSlice: StateCreator<AtlasState, [], [], ViewSlice> = (set) => ({
  language: 'zh',
  compare: [],
  metric: null,
  asOf: null,
  units: automaticUnits,
  setLanguage: (language) => set({ language }),
  setCompare: (compare) => set({ compare }),
  setMetric: (metric) => set({ metric }),
  setAsOf: (asOf) => set({ asOf }),
  setUnits: (units) => set({ units }),
});
