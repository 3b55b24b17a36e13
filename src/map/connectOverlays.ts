import type { AtlasStore } from '../state/createAtlasStore.ts';
import { connectColouring } from './connectColouring.ts';
import { connectReach } from './connectReach.ts';
import { connectSiteLayersWhenUsed } from './connectSiteLayersWhenUsed.ts';
import { connectSiteView } from './connectSiteView.ts';
import { connectStudy } from './connectStudy.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';

/** Connects what lies over or under the places at a reader's wish. Returns the function that stops it. */
export function connectOverlays(store: AtlasStore, map: MapAdapter, padding: () => MapPadding): () => void {
  const stops = [
    connectReach(store, map),
    connectColouring(store, map),
    connectStudy(store, map, padding),
    connectSiteLayersWhenUsed(store, map),
    connectSiteView(store, map),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
