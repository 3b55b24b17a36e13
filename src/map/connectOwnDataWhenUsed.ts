import type { AtlasStore } from '../state/createAtlasStore.ts';
import { connectWhenUsed } from './connectWhenUsed.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';

/** Connects the reader's own data and the map once there are any. Returns what parts them again. */
export function connectOwnDataWhenUsed(
  store: AtlasStore,
  map: MapAdapter,
  padding: () => MapPadding,
): () => void {
  return connectWhenUsed(
    store,
    ({ ownLayers, ownPreview }) => ownLayers.length > 0 || Boolean(ownPreview),
    async () => {
      const [module, sheet] = await Promise.all([import('./connectOwnData.ts'), map.ownDataSheet()]);
      return () => module.connectOwnData(store, map, sheet, padding);
    },
  );
}
