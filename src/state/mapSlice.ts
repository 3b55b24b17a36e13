import type { StateCreator } from 'zustand/vanilla';
import type { MapFailure } from '../domain/mapFailure.ts';
import type { AtlasState } from './atlasState.ts';

/** `waiting`: not asked for yet; `lost`: the browser took the drawing context away. */
export type MapStatus =
  | { readonly kind: 'waiting' | 'loading' | 'ready' | 'lost' }
  | { readonly kind: 'failed'; readonly reason: MapFailure };

export interface MapSlice {
  readonly mapStatus: MapStatus;
  readonly setMapStatus: (mapStatus: MapStatus) => void;
}

export const createMapSlice: StateCreator<AtlasState, [], [], MapSlice> = (set) => ({
  mapStatus: { kind: 'waiting' },
  setMapStatus: (mapStatus) => set({ mapStatus }),
});
