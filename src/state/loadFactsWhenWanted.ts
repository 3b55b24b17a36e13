import type { Atlas } from '../domain/atlas.ts';
import type { AtlasState } from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';

/**
 * Asks for the facts when a profile or a comparison needs them, and at the latest when the map is on screen (or has
 * failed to be): before that they would only keep it waiting. Returns a function that stops waiting.
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

function areWanted({ selectedPlace, compareOpen, mapStatus }: AtlasState): boolean {
  return selectedPlace !== null || compareOpen || mapStatus.kind === 'ready' || mapStatus.kind === 'failed';
}
