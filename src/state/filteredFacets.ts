import type { Atlas } from '../domain/atlas.ts';
import type { PlaceFilter } from '../domain/filter.ts';
import type { PlaceFacets } from '../domain/placeFacets.ts';
import type { AtlasState } from './atlasState.ts';
import { selectFacetsAsOf, selectFactsAsOf } from './factsAsOf.ts';
import type { ReadPlaceFigures } from './figuresSlice.ts';

interface FacetsWithFigures {
  readonly facts: Atlas;
  readonly read: ReadPlaceFigures;
  readonly facets: readonly PlaceFacets[];
}

/** Only what was looked at last, per list of facets. */
const lastSeen = new WeakMap<readonly PlaceFacets[], FacetsWithFigures>();

/** The places' facets at the chosen date, with their figures as soon as those can be read. */
export function selectFilterFacets(
  state: Pick<AtlasState, 'facts' | 'asOf' | 'facets' | 'readPlaceFigures'>,
): readonly PlaceFacets[] {
  const facets = selectFacetsAsOf(state);
  const facts = selectFactsAsOf(state);
  const read = state.readPlaceFigures;
  if (!facts || !read) return facets;
  const seen = lastSeen.get(facets);
  if (seen?.facts === facts && seen.read === read) return seen.facets;
  const figures = read(facts);
  const then = {
    facts,
    read,
    facets: facets.map((place) => {
      const here = figures.get(place.id);
      return here ? { ...place, figures: here } : place;
    }),
  };
  lastSeen.set(facets, then);
  return then.facets;
}

/**
 * Computes once per filter, so that a subscriber gets the same object until the filter changes.
 * Remembered by the objects themselves and forgotten with them; several stores do not mix.
 */
export function byFilter<Result>(compute: (state: AtlasState) => Result): (state: AtlasState) => Result {
  const known = new WeakMap<readonly PlaceFacets[], WeakMap<PlaceFilter, { readonly result: Result }>>();
  return (state) => {
    const facets = selectFilterFacets(state);
    const results = known.get(facets) ?? new WeakMap<PlaceFilter, { readonly result: Result }>();
    known.set(facets, results);
    const found = results.get(state.filter) ?? { result: compute(state) };
    results.set(state.filter, found);
    return found.result;
  };
}
