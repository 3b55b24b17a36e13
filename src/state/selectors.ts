import type { PlaceEntry } from '../domain/atlasIndex.ts';
import { facetCounts } from '../domain/facetCounts.ts';
import { emptyResultAdvice, matchingPlaces, type PlaceFilter } from '../domain/filter.ts';
import { type LayerId, layerIds } from '../domain/place.ts';
import type { PlaceFacets } from '../domain/placeFacets.ts';
import type { AtlasState } from './atlasState.ts';
import { selectFacetsAsOf } from './factsAsOf.ts';

/** Ids of the places that pass the filter. */
export const selectVisiblePlaces = byFilter((state) => matchingPlaces(selectFacetsAsOf(state), state.filter));

/** How many places each value of each facet would leave. */
export const selectFacetCounts = byFilter((state) => facetCounts(selectFacetsAsOf(state), state.filter));

/** What to lift when nothing is left; null when something is. */
export const selectEmptyResultAdvice = byFilter((state) =>
  emptyResultAdvice(selectFacetsAsOf(state), state.filter),
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

/**
 * Computes once per filter, so that a subscriber gets the same object until the filter changes.
 * Remembered by the objects themselves and forgotten with them; several stores do not mix.
 */
function byFilter<Result>(compute: (state: AtlasState) => Result): (state: AtlasState) => Result {
  const known = new WeakMap<readonly PlaceFacets[], WeakMap<PlaceFilter, { readonly result: Result }>>();
  return (state) => {
    const facets = selectFacetsAsOf(state);
    const results = known.get(facets) ?? new WeakMap<PlaceFilter, { readonly result: Result }>();
    known.set(facets, results);
    const found = results.get(state.filter) ?? { result: compute(state) };
    results.set(state.filter, found);
    return found.result;
  };
}
