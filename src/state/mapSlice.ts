import type { StateCreator } from 'zustand/vanilla';
import type { MapFailure } from '../domain/mapFailure.ts';
import type { MapRenderer } from '../domain/mapRenderer.ts';
import type { AtlasState } from './atlasState.ts';

/** `waiting`: not asked for yet; `lost`: the browser took the drawing context away. */
export type MapStatus =
  | { readonly kind: 'waiting' | 'loading' | 'ready' | 'lost' }
  | { readonly kind: 'failed'; readonly reason: Exclude<MapFailure, 'no-webgl2'> };

/** Why the map is drawn without WebGL: the reader wants it so, there is none, or it was lost for good. */
export type PlainMapReason = 'asked' | 'no-webgl2' | 'lost';

export interface MapSlice {
  /** What the reader wants the map drawn by; null for what suits the browser. */
  readonly renderer: MapRenderer | null;
  /** Null while the map is drawn by WebGL. */
  readonly plainMap: PlainMapReason | null;
  /** What there is to say of that, for the page's live region; empty at first. */
  readonly plainMapNotice: string;
  readonly mapStatus: MapStatus;
  readonly setMapStatus: (mapStatus: MapStatus) => void;
  readonly setPlainMapNotice: (notice: string) => void;
  readonly setPlainMap: (plainMap: PlainMapReason) => void;
}

export const createMapSlice: StateCreator<AtlasState, [], [], MapSlice> = (set) => ({
  renderer: null,
  plainMap: null,
  plainMapNotice: '',
  mapStatus: { kind: 'waiting' },
  setMapStatus: (mapStatus) => set({ mapStatus }),
  setPlainMapNotice: (plainMapNotice) => set({ plainMapNotice }),
  setPlainMap: (plainMap) => set({ plainMap }),
});
