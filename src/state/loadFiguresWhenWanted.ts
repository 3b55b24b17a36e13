import type { AtlasState } from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { type ReadPlaceFigures, wantsFigures } from './figuresSlice.ts';

/**
 * Fetches the reading of figures once a filter or an open tool needs it; where that fails it is tried
 * again with the next change. Returns a function that stops waiting.
 */
export function loadFiguresWhenWanted(store: AtlasStore, load: () => Promise<ReadPlaceFigures>): () => void {
  let isUnderWay = false;
  const askIfWanted = (state: AtlasState): void => {
    if (isUnderWay || state.readPlaceFigures || !wantsFigures(state)) return;
    isUnderWay = true;
    load().then(
      (read) => {
        isUnderWay = false;
        store.getState().provideFigures(read);
      },
      () => {
        isUnderWay = false;
      },
    );
  };
  askIfWanted(store.getState());
  return store.subscribe(askIfWanted);
}
