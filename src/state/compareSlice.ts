import type { StateCreator } from 'zustand/vanilla';
import { comparedPlaces } from '../domain/comparedPlaces.ts';
import type { AtlasState } from './atlasState.ts';

/** The shortlist itself is `compare`, a part of the link. */
export interface CompareSlice {
  /** Whether the comparison is on screen. */
  readonly compareOpen: boolean;
  /** Whether the reader asked to keep the shortlist on this device. */
  readonly compareKept: boolean;
  /** Adds a place at the end; nothing happens if it is there or the comparison is full. */
  readonly addToCompare: (place: string) => void;
  readonly removeFromCompare: (place: string) => void;
  /** Swaps a place with its neighbour: -1 towards the beginning, 1 towards the end. */
  readonly moveInCompare: (place: string, by: -1 | 1) => void;
  readonly openCompare: () => void;
  readonly closeCompare: () => void;
  /** Empties the shortlist and closes the comparison. */
  readonly clearCompare: () => void;
  readonly setCompareKept: (compareKept: boolean) => void;
}

export const createCompareSlice: StateCreator<AtlasState, [], [], CompareSlice> = (set) => ({
  compareOpen: false,
  compareKept: false,
  addToCompare: (place) =>
    set((state) => {
      const { compare } = state;
      return compare.includes(place) || compare.length >= comparedPlaces.most
        ? state
        : { compare: [...compare, place] };
    }),
  removeFromCompare: (place) => set(({ compare }) => ({ compare: compare.filter((id) => id !== place) })),
  moveInCompare: (place, by) => set((state) => ({ compare: moved(state.compare, place, by) })),
  openCompare: () => set({ compareOpen: true }),
  closeCompare: () => set({ compareOpen: false }),
  clearCompare: () => set({ compare: [], compareOpen: false }),
  setCompareKept: (compareKept) => set({ compareKept }),
});

function moved(places: readonly string[], place: string, by: -1 | 1): readonly string[] {
  const at = places.indexOf(place);
  const neighbour = places[at + by];
  if (at < 0 || neighbour === undefined) return places;
  return places.map((id, index) => (index === at ? neighbour : index === at + by ? place : id));
}

/** Whether a shortlist that a link brings is to be shown at once. */
export function opensComparison(compare: readonly string[]): boolean {
  return compare.length >= comparedPlaces.fewest;
}
