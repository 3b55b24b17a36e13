import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState } from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';

/** Hands the page's store to its components: `<AtlasStoreContext value={store}>`. */
export const AtlasStoreContext = createContext<AtlasStore | null>(null);

/** The page's store itself, for event handlers and subscriptions. */
export function useAtlasStoreApi(): AtlasStore {
  const store = useContext(AtlasStoreContext);
  if (!store) throw new Error('No AtlasStoreContext above this component');
  return store;
}

/** What a selector makes of the state; it must return the same object until that changes. */
export function useAtlasStore<Selected>(selector: (state: AtlasState) => Selected): Selected {
  return useStore(useAtlasStoreApi(), selector);
}
