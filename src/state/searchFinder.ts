import { findEntries } from '../domain/search/findEntries.ts';
import { placeEntries } from '../domain/search/placeEntries.ts';
import { type Searchable, searchable } from '../domain/search/searchable.ts';
import type { SearchEntry, SearchIndex } from '../domain/search/searchEntry.ts';

/** Finds what a text asks for, best first: in the index or, without one, among the names of places. */
export type SearchFinder = (
  source: {
    readonly searchIndex: SearchIndex | null;
    readonly atlas: { readonly places: Parameters<typeof placeEntries>[0] };
  },
  asked: string,
) => readonly SearchEntry[];

const prepared = new WeakMap<object, Searchable>();

export const findIn: SearchFinder = ({ searchIndex, atlas }, asked) => {
  const source = searchIndex ?? atlas;
  const index =
    prepared.get(source) ??
    searchable(searchIndex ?? { entries: placeEntries(atlas.places), folding: { from: '', to: '' } });
  prepared.set(source, index);
  return findEntries(index, asked);
};
