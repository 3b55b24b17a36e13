import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';

/** Stands in the page's first script, which has the page's style sheet; see connectDrawingWhenUsed. */
const load = () => import('./connectOwnData.ts');

/** Connects the reader's own data and the map once there are any. Returns what parts them again. */
export function connectOwnDataWhenUsed(
  store: AtlasStore,
  map: MapAdapter,
  padding: () => MapPadding,
): () => void {
  let stop = (): void => {};
  let isStopped = false;

  async function begin(): Promise<void> {
    const [{ connectOwnData }, sheet] = await Promise.all([load(), map.ownDataSheet()]);
    if (!isStopped) stop = connectOwnData(store, map, sheet, padding);
  }

  function beginIfUsed({ ownLayers, ownPreview }: AtlasState): void {
    if (ownLayers.length === 0 && !ownPreview) return;
    unsubscribe();
    // Without it nothing is drawn on the map; the panel lists the records all the same.
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
