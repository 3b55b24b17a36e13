import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../domain/atlas.ts';
import { placeFacets } from '../domain/placeFacets.ts';
import type { AtlasState } from './atlasState.ts';
import { createFilterSlice } from './filterSlice.ts';
import { createMapSlice } from './mapSlice.ts';
import { placeIdResolver } from './placeIds.ts';
import { createSelectionSlice } from './selectionSlice.ts';
import { createViewSlice } from './viewSlice.ts';
import { defaultView, type ViewState } from './viewState.ts';

export type AtlasStore = StoreApi<AtlasState>;

/**
 * The one store of a page.
 *
 * @param initial What the page's address says; Chinese and everything open where it says nothing.
 */
export function createAtlasStore(atlas: Atlas, initial: Partial<ViewState> = {}): AtlasStore {
  const resolve = placeIdResolver(atlas);
  const view = { ...defaultView('zh'), ...initial };
  const asked = view.selectedPlace;
  const selectedPlace = asked === null ? null : (resolve(asked) ?? null);
  // All of it in the creator: React prerenders and hydrates from the state the store began with.
  return createStore<AtlasState>()((...api) => ({
    atlas,
    facets: placeFacets(atlas),
    ...createSelectionSlice(resolve)(...api),
    ...createFilterSlice(...api),
    ...createViewSlice(...api),
    ...createMapSlice(...api),
    ...view,
    selectedPlace,
    unknownPlace: selectedPlace === null ? (asked ?? view.unknownPlace) : null,
    selectionOrigin: selectedPlace === null ? null : 'url',
  }));
}
