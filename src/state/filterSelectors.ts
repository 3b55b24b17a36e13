import { facetCounts } from '../domain/facetCounts.ts';
import { emptyResultAdvice } from '../domain/filter.ts';
import { byFilter, selectFilterFacets } from './filteredFacets.ts';

/** How many places each value of each facet would leave. */
export const selectFacetCounts = byFilter((state) => facetCounts(selectFilterFacets(state), state.filter));

/** What to lift when nothing is left; null when something is. */
export const selectEmptyResultAdvice = byFilter((state) =>
  emptyResultAdvice(selectFilterFacets(state), state.filter),
);
