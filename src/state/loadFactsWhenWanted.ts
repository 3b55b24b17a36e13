import type { Atlas } from '../domain/atlas.ts';
import type { AtlasState } from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { wantsFigures } from './figuresSlice.ts';

/**
 * Asks for the facts when a profile, a comparison or the filter needs them, and at the latest when the
 * map is on screen (or has failed to be): before that they would only keep it waiting. Returns a
 * function that stops waiting.
 */
export function loadFactsWhenWanted(store: AtlasStore, load: () => Promise<Atlas>): () => void {
  let stop = (): void => {};
  const askIfWanted = (state: AtlasState): void => {
    if (!areWanted(state)) return;
    stop();
    void state.requestFacts(load);
  };
  stop = store.subscribe(askIfWanted);
  askIfWanted(store.getState());
  return () => stop();
}

function areWanted(state: AtlasState): boolean {
  const { selectedPlace, compareOpen, mapStatus } = state;
  const isMapDone = mapStatus.kind === 'ready' || mapStatus.kind === 'failed';
  return selectedPlace !== null || compareOpen || isMapDone || wantsFigures(state);
}
