import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';

/**
 * Connects a part of the store with the map once it is used, for parts whose code few readers need.
 *
 * @param isUsed Whether a state needs the part.
 * @param fetchConnect Fetches the part's code; resolves to what connects it and returns what parts them again.
 * @returns What parts them again, or keeps them from being connected.
 */
export function connectWhenUsed(
  store: AtlasStore,
  isUsed: (state: AtlasState) => boolean,
  fetchConnect: () => Promise<() => () => void>,
): () => void {
  let stop = (): void => {};
  let isStopped = false;

  async function begin(): Promise<void> {
    const connect = await fetchConnect();
    // The map may be gone by now.
    if (!isStopped) stop = connect();
  }

  function beginIfUsed(state: AtlasState): void {
    if (!isUsed(state)) return;
    unsubscribe();
    // Without it the part is not drawn on the map; its panel goes on working all the same.
    begin().catch(() => {});
  }

  const unsubscribe = store.subscribe(beginIfUsed);
  beginIfUsed(store.getState());
  return () => {
    isStopped = true;
    unsubscribe();
    stop();
  };
}
