import type { PlaceEntry } from '../domain/atlasIndex.ts';
import { matchingPlaces } from '../domain/filter.ts';
import { type LayerId, layerIds } from '../domain/place.ts';
import type { AtlasState } from './atlasState.ts';
import { byFilter, selectFilterFacets } from './filteredFacets.ts';

/** Ids of the places that pass the filter. */
export const selectVisiblePlaces = byFilter((state) =>
  matchingPlaces(selectFilterFacets(state), state.filter),
);

/** The visible places of one layer, in the atlas' order. */
export interface LayerPlaces {
  /** Null for places that are named but cannot be located. */
  readonly layer: LayerId | null;
  readonly places: readonly PlaceEntry[];
}

/** All layers in table-of-contents order with their visible places, then the unlocated ones. */
export const selectPlacesByLayer = byFilter((state): readonly LayerPlaces[] => {
  const visible = selectVisiblePlaces(state);
  const places = state.atlas.places.filter((place) => visible.has(place.id));
  return [...layerIds, null].map((layer) => ({
    layer,
    places: places.filter((place) => (place.layer ?? null) === layer),
  }));
});

/** The selected place itself; undefined if none is. */
export function selectSelectedPlace(state: AtlasState): PlaceEntry | undefined {
  return state.atlas.places.find((place) => place.id === state.selectedPlace);
}
