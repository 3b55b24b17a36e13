import type { StateCreator } from 'zustand/vanilla';
import type { SearchIndex } from '../domain/search/searchEntry.ts';
import type { AtlasState } from './atlasState.ts';
import type { SearchFinder } from './searchFinder.ts';

export interface SearchSlice {
  readonly searchText: string;
  /** What can be found beyond the names of places, once it is there. */
  readonly searchIndex: SearchIndex | null;
  /** What finds, once it is there: nobody needs it before the box is used. */
  readonly findIn: SearchFinder | null;
  readonly setSearchText: (searchText: string) => void;
  /** Loads what finds, unless it is there. Rejects where it cannot be had. */
  readonly requestSearchFinder: () => Promise<void>;
  /** Loads the index unless it is there or on its way; after a failure the next call tries again. */
  readonly requestSearchIndex: (load: () => Promise<SearchIndex>) => Promise<void>;
}

export function createSearchSlice(): StateCreator<AtlasState, [], [], SearchSlice> {
  let isLoading = false;
  return (set, get) => ({
    searchText: '',
    searchIndex: null,
    findIn: null,
    setSearchText: (searchText) => set({ searchText }),
    requestSearchFinder: async () => {
      if (get().findIn) return;
      const { findIn } = await import('./searchFinder.ts');
      set({ findIn });
    },
    requestSearchIndex: async (load) => {
      if (isLoading || get().searchIndex) return;
      isLoading = true;
      try {
        set({ searchIndex: await load() });
      } catch {
        // The names of places, which the page has, are searched all the same.
      } finally {
        isLoading = false;
      }
    },
  });
}
