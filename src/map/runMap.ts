import type { Language } from '../domain/localizedText.ts';
import type { Camera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { connectMap } from './connectMap.ts';
import type { connectOverlays } from './connectOverlays.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { darkQuery, watchMediaQuery } from './mediaQueries.ts';

/** What a running map is connected with. */
export interface MapConnections {
  readonly store: AtlasStore;
  readonly language: Language;
  /** What panels leave free at any moment. */
  readonly padding: () => MapPadding;
  readonly onCameraSettled: (camera: Camera, byReader: boolean) => void;
  /** The map is complete: time to take the picture away. */
  readonly onFirstIdle: () => void;
  /** Its drawing context was taken away and has not come back. */
  readonly onGone: () => void;
  readonly connectOverlays: typeof connectOverlays;
}

/** A browser that gives a context back does so within a second or two. */
const patienceMilliseconds = 5000;

/** Connects a drawn map with store and theme. Returns what parts them again and takes the map away. */
export function runMap(map: MapAdapter, connections: MapConnections): () => void {
  const { store, language, padding, onGone } = connections;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const stopIdle = map.listen({
    onIdle: () => {
      stopIdle();
      connections.onFirstIdle();
    },
  });
  map.listen({
    onContextLost: () => {
      patience = setTimeout(onGone, patienceMilliseconds);
    },
    onContextRestored: () => clearTimeout(patience),
  });
  const disconnect = connectMap(store, map, connections);
  const stopOverlays = connections.connectOverlays(store, map, padding);
  const stopTheme = watchMediaQuery(darkQuery, (dark) =>
    map.setAppearance(language, dark ? 'dark' : 'light'),
  );
  return () => {
    clearTimeout(patience);
    stopTheme();
    stopOverlays();
    disconnect();
    map.destroy();
  };
}
