import { openFilter, type PlaceFilter } from '../domain/filter.ts';
import { industryFilter } from '../domain/industry.ts';
import type { PageSubject } from '../domain/pageSubject.ts';
import type { PlaceFacets } from '../domain/placeFacets.ts';

/** What a page narrows the atlas to by itself: an industry's to its places, any other to nothing. */
export function pageFilter(facets: readonly PlaceFacets[], { industry }: PageSubject): PlaceFilter {
  return industry && industry.sector !== null ? industryFilter(facets, industry.sector) : openFilter;
}
