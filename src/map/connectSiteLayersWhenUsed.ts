import type { AtlasStore } from '../state/createAtlasStore.ts';
import { selectBasemap } from '../state/siteSelectors.ts';
import { connectWhenUsed } from './connectWhenUsed.ts';
import type { MapAdapter } from './mapAdapter.ts';

/** Connects the site's base maps and layers with the map once one is shown. Returns what parts them again. */
export function connectSiteLayersWhenUsed(store: AtlasStore, map: MapAdapter): () => void {
  return connectWhenUsed(
    store,
    (state) => selectBasemap(state) !== null || state.shownOverlays.length > 0 || state.located !== null,
    async () => {
      const [module, sheet] = await Promise.all([import('./connectSiteLayers.ts'), map.siteLayerSheet()]);
      return () => module.connectSiteLayers(store, map, sheet);
    },
  );
}
