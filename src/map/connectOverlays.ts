import type { AtlasStore } from '../state/createAtlasStore.ts';
import { connectColouring } from './connectColouring.ts';
import { connectReach } from './connectReach.ts';
import type { MapAdapter } from './mapAdapter.ts';

/** Connects what lies over or under the places at a reader's wish. Returns the function that stops it. */
export function connectOverlays(store: AtlasStore, map: MapAdapter): () => void {
  const stops = [connectReach(store, map), connectColouring(store, map)];
  return () => {
    for (const stop of stops) stop();
  };
}
