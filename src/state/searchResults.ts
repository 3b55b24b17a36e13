import type { SearchEntry } from '../domain/search/searchEntry.ts';
import type { AtlasState } from './atlasState.ts';

/** What a search is for and what it found, best first. */
export interface SearchResults {
  /** Without spaces around it; empty if nothing is asked, or nobody can answer yet. */
  readonly asked: string;
  readonly entries: readonly SearchEntry[];
}

const latest = new WeakMap<object, SearchResults>();

/**
 * The results for the text in the search box: of the index once it is there, of the names of places
 * until then. The same object until the text or the index changes.
 */
export function selectSearchResults(state: AtlasState): SearchResults {
  const asked = state.searchText.trim();
  if (asked === '' || !state.findIn) return nothingAsked;
  const source = state.searchIndex ?? state.atlas;
  const known = latest.get(source);
  if (known?.asked === asked) return known;
  const results = { asked, entries: state.findIn(state, asked) };
  latest.set(source, results);
  return results;
}

const nothingAsked: SearchResults = { asked: '', entries: [] };
