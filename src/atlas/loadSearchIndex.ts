import { searchUrl } from 'virtual:atlas-search-url';
import type { SearchIndex } from '../domain/search/searchEntry.ts';
import { deepFreeze } from './deepFreeze.ts';
import { fetchCompiled } from './fetchCompiled.ts';

/** Fetches what the search box finds beyond the names of places. Rejects if it cannot be had. */
export async function loadSearchIndex(): Promise<SearchIndex> {
  return deepFreeze(await fetchCompiled<SearchIndex>(searchUrl));
}
