import { decodeCamera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { MapAdapter } from './mapAdapter.ts';

/**
 * Shows what the site's file wants shown first: once, where nothing is selected, the address names no
 * camera and the reader has not moved the map. Returns what stops it.
 */
export function connectSiteView(store: AtlasStore, map: MapAdapter): () => void {
  const stops: (() => void)[] = [];
  const stop = (): void => {
    for (const end of stops.splice(0)) end();
  };
  const show = (): void => {
    const { site, selectedPlace, reachShown } = store.getState();
    if (site === null) return;
    stop();
    if (site.view && selectedPlace === null && !reachShown) map.jumpTo(site.view);
  };
  if (decodeCamera(window.location.hash)) return stop;
  stops.push(
    store.subscribe(show),
    map.listen({
      onCameraSettled: (_camera, byReader) => {
        if (byReader) stop();
      },
    }),
  );
  show();
  return stop;
}
