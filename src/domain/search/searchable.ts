import { type Folding, foldingMap } from './normalise.ts';
import type { SearchEntry, SearchIndex } from './searchEntry.ts';
import { type SearchKey, searchKey } from './searchKey.ts';
import { initialsOf } from './syllableMatch.ts';

/** A reading and the initials of all its syllables. */
export interface Reading extends SearchKey {
  readonly initials: string;
}

/** An entry with its names made ready for comparison. */
export interface SearchableEntry {
  readonly entry: SearchEntry;
  readonly names: readonly SearchKey[];
  readonly readings: readonly Reading[];
  /** Names of the place where it is, which may be typed beside its own. */
  readonly surroundings: readonly SearchKey[];
}

/** An index made ready to be searched. */
export interface Searchable {
  readonly entries: readonly SearchableEntry[];
  readonly folding: Folding;
}

/** Prepares an index once, so that each keystroke only compares. */
export function searchable(index: SearchIndex): Searchable {
  const folding = foldingMap(index.folding);
  const prepared = index.entries.map((entry) => ({
    entry,
    names: namesOf(entry).map((name) => searchKey(name, folding)),
    readings: entry.pinyin.map(readingOf),
  }));
  const places = new Map(prepared.filter(isPlace).map((place) => [place.entry.id, place]));
  return {
    folding,
    entries: prepared.map((item) => {
      const place =
        isPlace(item) || item.entry.place === undefined ? undefined : places.get(item.entry.place);
      return { ...item, surroundings: place ? [...place.names, ...place.readings] : [] };
    }),
  };
}

function isPlace({ entry }: Pick<SearchableEntry, 'entry'>): boolean {
  return entry.kind === 'place';
}

function namesOf({ title, names, id }: SearchEntry): readonly string[] {
  return [...new Set([title.zh, title.en, ...names, id])];
}

function readingOf(pinyin: string): Reading {
  const key = searchKey(pinyin);
  return { ...key, initials: initialsOf(key) };
}
