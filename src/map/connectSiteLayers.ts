import type { Located } from '../domain/located.ts';
import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { overlayOf, selectBasemap } from '../state/siteSelectors.ts';
import { basemapParts } from './basemaps/basemapParts.ts';
import { failureOf } from './basemaps/layerError.ts';
import type { MapAdapter } from './mapAdapter.ts';
import { locatedParts } from './overlays/locatedParts.ts';
import { overlayParts } from './overlays/overlayParts.ts';
import type { SiteLayerSheet, StyleParts } from './siteLayerSheet.ts';

/** No layer of a site has a capital in its id. */
const locatedLayer = 'Located';
const locatedZoom = 12;
const noWebGl = { reason: 'webgl', status: 0 } as const;

/**
 * Lets the chosen base map and the switched-on layers be drawn; one that cannot be had is told to the
 * store, and of a base map the built-in one is shown. @param sheet null where nothing can draw them
 * @returns what parts them again
 */
export function connectSiteLayers(
  store: AtlasStore,
  map: Pick<MapAdapter, 'camera' | 'jumpTo'>,
  sheet: SiteLayerSheet | null,
): () => void {
  const { language } = store.getState();
  let isStopped = false;
  const wantedOverlays = new Set<string>();

  sheet?.onFailure((overlay, failure) => {
    const { basemap } = store.getState();
    if (overlay !== null) store.getState().noteOverlay(overlay, failure);
    else if (basemap !== null) store.getState().noteFailedBasemap({ id: basemap, failure });
  });

  async function showBasemap(id: string | null): Promise<void> {
    const basemap = selectBasemap(store.getState());
    const isWanted = () => !isStopped && selectBasemap(store.getState())?.id === basemap?.id;
    try {
      const parts = basemap && (await partsOf(() => basemapParts(basemap, language)));
      if (isWanted()) sheet?.showBasemap(parts);
    } catch (error) {
      if (!isWanted() || id === null) return;
      sheet?.showBasemap(null);
      store.getState().noteFailedBasemap({ id, failure: sheet ? failureOf(error) : noWebGl });
    }
  }

  async function showOverlay(id: string): Promise<void> {
    const overlay = overlayOf(store.getState(), id);
    if (!overlay) return;
    wantedOverlays.add(id);
    const isWanted = () => !isStopped && wantedOverlays.has(id);
    try {
      const parts = await partsOf(() => overlayParts(overlay));
      if (isWanted()) sheet?.addOverlay(id, parts);
    } catch (error) {
      if (isWanted()) store.getState().noteOverlay(id, sheet ? failureOf(error) : noWebGl);
    }
  }

  function showLocated(located: Located | null): void {
    if (!located) {
      sheet?.removeOverlay(locatedLayer);
      return;
    }
    sheet?.addOverlay(locatedLayer, locatedParts(located));
    const [lng, lat] = located.at;
    map.jumpTo({ lng, lat, zoom: Math.max(map.camera().zoom, locatedZoom) });
  }

  function partsOf(load: () => Promise<StyleParts>): Promise<StyleParts> {
    return sheet ? load() : Promise.reject(new Error('no sheet'));
  }

  function show(state: AtlasState, before: AtlasState | null): void {
    const basemap = selectBasemap(state);
    if (basemap?.id !== (before ? selectBasemap(before)?.id : undefined))
      void showBasemap(basemap?.id ?? null);
    if (state.located !== (before?.located ?? null)) showLocated(state.located);
    if (state.shownOverlays === before?.shownOverlays) return;
    for (const id of wantedOverlays) {
      if (state.shownOverlays.includes(id)) continue;
      wantedOverlays.delete(id);
      sheet?.removeOverlay(id);
    }
    for (const id of state.shownOverlays) if (!wantedOverlays.has(id)) void showOverlay(id);
  }

  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
