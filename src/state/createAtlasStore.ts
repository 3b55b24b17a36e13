import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../domain/atlas.ts';
import { type AtlasIndex, atlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasState } from './atlasState.ts';
import { createColourSlice } from './colourSlice.ts';
import { createCompareSlice, opensComparison } from './compareSlice.ts';
import { createDrawingSlice } from './drawingSlice.ts';
import { createFactsSlice } from './factsSlice.ts';
import { createFiguresSlice } from './figuresSlice.ts';
import { createFilterSlice } from './filterSlice.ts';
import { createMapSlice } from './mapSlice.ts';
import { createOwnDataSlice } from './ownDataSlice.ts';
import { placeIdResolver } from './placeIds.ts';
import { createReachSlice } from './reachSlice.ts';
import { createSearchSlice } from './searchSlice.ts';
import { createSelectionSlice } from './selectionSlice.ts';
import { createSiteSlice } from './siteSlice.ts';
import { createStudySlice } from './studySlice.ts';
import { createTableSlice } from './tableSlice.ts';
import { createToolSlice } from './toolSlice.ts';
import { createUpdateSlice } from './updateSlice.ts';
import { createViewSlice } from './viewSlice.ts';
import { defaultView, type ViewState } from './viewState.ts';

export type AtlasStore = StoreApi<AtlasState>;

/**
 * The one store of a page, with all facts at hand.
 *
 * @param initial What the page's address says; Chinese and everything open where it says nothing.
 */
export function createAtlasStore(atlas: Atlas, initial: Partial<ViewState> = {}): AtlasStore {
  return createIndexStore(atlasIndex(atlas), initial, atlas);
}

/** The same over the index alone; the facts may come later. */
export function createIndexStore(
  index: AtlasIndex,
  initial: Partial<ViewState> = {},
  facts: Atlas | null = null,
): AtlasStore {
  const resolve = placeIdResolver(index);
  const view = { ...defaultView('zh'), ...initial };
  const asked = view.selectedPlace;
  const selectedPlace = asked === null ? null : (resolve(asked) ?? null);
  // All of it in the creator: React prerenders and hydrates from the state the store began with.
  return createStore<AtlasState>()((...api) => ({
    atlas: index,
    facets: index.facets,
    ...createFactsSlice(facts)(...api),
    ...createFiguresSlice(...api),
    ...createSelectionSlice(resolve)(...api),
    ...createFilterSlice(...api),
    ...createSearchSlice()(...api),
    ...createViewSlice(...api),
    ...createCompareSlice(...api),
    ...createMapSlice(...api),
    ...createReachSlice(...api),
    ...createDrawingSlice(...api),
    ...createOwnDataSlice(...api),
    ...createColourSlice(...api),
    ...createStudySlice(...api),
    ...createSiteSlice(...api),
    ...createTableSlice(...api),
    ...createToolSlice(...api),
    ...createUpdateSlice(...api),
    ...view,
    selectedPlace,
    unknownPlace: selectedPlace === null ? (asked ?? view.unknownPlace) : null,
    selectionOrigin: selectedPlace === null ? null : 'url',
    compareOpen: opensComparison(view.compare),
  }));
}
