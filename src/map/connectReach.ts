import { type ReachFeatures, reachFeatures } from '../domain/reachFeatures.ts';
import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../state/selectors.ts';
import type { MapAdapter } from './mapAdapter.ts';

/**
 * Draws distance rings and lines around the selected place while the reader asks for them. Returns
 * the function that stops it.
 */
export function connectReach(store: AtlasStore, map: MapAdapter): () => void {
  let isDrawn = false;

  function show(state: AtlasState, before: AtlasState | null): void {
    if (before && isSameReach(state, before)) return;
    const reach = reachOf(state);
    if (reach || isDrawn) map.setReach(reach);
    isDrawn = reach !== null;
  }

  show(store.getState(), null);
  return store.subscribe(show);
}

function reachOf(state: AtlasState): ReachFeatures | null {
  if (!state.reachShown || state.selectedPlace === null) return null;
  return reachFeatures(state.atlas, state.selectedPlace, selectVisiblePlaces(state), state.language);
}

function isSameReach(state: AtlasState, before: AtlasState): boolean {
  if (state.reachShown !== before.reachShown) return false;
  if (!state.reachShown) return true;
  return (
    state.selectedPlace === before.selectedPlace && selectVisiblePlaces(state) === selectVisiblePlaces(before)
  );
}
