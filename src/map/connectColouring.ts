import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { MapAdapter } from './mapAdapter.ts';

/** Lets the map draw the colouring that the store has. Returns the function that stops it. */
export function connectColouring(store: AtlasStore, map: MapAdapter): () => void {
  const { colouring } = store.getState();
  if (colouring) map.setColouring(colouring);
  return store.subscribe((state, before) => {
    if (state.colouring !== before.colouring) map.setColouring(state.colouring);
  });
}
