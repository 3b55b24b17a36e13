import { findEntries } from '../domain/search/findEntries.ts';
import { placeEntries } from '../domain/search/placeEntries.ts';
import { type Searchable, searchable } from '../domain/search/searchable.ts';
import type { SearchEntry } from '../domain/search/searchEntry.ts';
import type { AtlasState } from './atlasState.ts';

/** What a search is for and what it found, best first. */
export interface SearchResults {
  /** Without spaces around it; empty if nothing is asked. */
  readonly asked: string;
  readonly entries: readonly SearchEntry[];
}

const prepared = new WeakMap<object, Searchable>();
const latest = new WeakMap<Searchable, SearchResults>();

/**
 * The results for the text in the search box: of the index once it is there, of the names of places
 * until then. The same object until the text or the index changes.
 */
export function selectSearchResults(state: AtlasState): SearchResults {
  const asked = state.searchText.trim();
  if (asked === '') return nothingAsked;
  const index = searchableOf(state);
  const known = latest.get(index);
  if (known?.asked === asked) return known;
  const results = { asked, entries: findEntries(index, asked) };
  latest.set(index, results);
  return results;
}

const nothingAsked: SearchResults = { asked: '', entries: [] };

function searchableOf({ searchIndex, atlas }: AtlasState): Searchable {
  const source = searchIndex ?? atlas;
  const known = prepared.get(source);
  if (known) return known;
  const index = searchable(
    searchIndex ?? { entries: placeEntries(atlas.places), folding: { from: '', to: '' } },
  );
  prepared.set(source, index);
  return index;
}
