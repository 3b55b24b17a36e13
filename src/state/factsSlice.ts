import type { StateCreator } from 'zustand/vanilla';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasState } from './atlasState.ts';

export interface FactsSlice {
  /** The whole atlas, once it is there. */
  readonly facts: Atlas | null;
  /** The last attempt to load it failed, and none is under way. */
  readonly factsFailed: boolean;
  /** Loads the facts unless they are there; never rejects. */
  readonly requestFacts: (load: () => Promise<Atlas>) => Promise<void>;
}

export function createFactsSlice(facts: Atlas | null): StateCreator<AtlasState, [], [], FactsSlice> {
  return (set, get) => ({
    facts,
    factsFailed: false,
    requestFacts: async (load) => {
      if (get().facts) return;
      set({ factsFailed: false });
      try {
        set({ facts: await load() });
      } catch {
        set({ factsFailed: true });
      }
    },
  });
}
