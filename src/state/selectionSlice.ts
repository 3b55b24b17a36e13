import type { StateCreator } from 'zustand/vanilla';
import type { AtlasState } from './atlasState.ts';
import type { ResolvePlaceId } from './placeIds.ts';

/** Where a selection came from; the map, for one, does not move to what was clicked on it. */
export const selectionOrigins = ['map', 'list', 'search', 'profile', 'url'] as const;
export type SelectionOrigin = (typeof selectionOrigins)[number];

export interface SelectionSlice {
  readonly selectedPlace: string | null;
  readonly hoveredPlace: string | null;
  /** Null as long as nothing has been selected or unselected. */
  readonly selectionOrigin: SelectionOrigin | null;
  /** An id asked for that no place has or had; the reader is told. */
  readonly unknownPlace: string | null;
  /**
   * Selects a place by its present or a former id, or nothing. An id nobody has leaves the
   * selection empty and is kept as `unknownPlace`.
   */
  readonly selectPlace: (id: string | null, origin: SelectionOrigin) => void;
  readonly hoverPlace: (id: string | null) => void;
  readonly dismissUnknownPlace: () => void;
}

export function createSelectionSlice(
  resolve: ResolvePlaceId,
): StateCreator<AtlasState, [], [], SelectionSlice> {
  return (set) => ({
    selectedPlace: null,
    hoveredPlace: null,
    selectionOrigin: null,
    unknownPlace: null,
    selectPlace: (id, selectionOrigin) => {
      const selectedPlace = id === null ? null : (resolve(id) ?? null);
      const unknownPlace = selectedPlace === null ? id : null;
      set({ selectedPlace, unknownPlace, selectionOrigin });
    },
    hoverPlace: (hoveredPlace) =>
      set((state) => (state.hoveredPlace === hoveredPlace ? state : { hoveredPlace })),
    dismissUnknownPlace: () => set({ unknownPlace: null }),
  });
}
