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
  /** Names and readings together. */
  readonly keys: readonly SearchKey[];
  /** The keys of the place where it is, which may be typed beside its own. */
  readonly surroundings: readonly SearchKey[];
  /** The letters of its keys and surroundings: rules most entries out at once. */
  readonly letters: number;
}

/** An index made ready to be searched. */
export interface Searchable {
  readonly entries: readonly SearchableEntry[];
  readonly folding: Folding;
}

/** Prepares an index once, so that each keystroke only compares. */
export function searchable(index: SearchIndex): Searchable {
  const folding = foldingMap(index.folding);
  const prepared = index.entries.map((entry) => {
    const names = namesOf(entry).map((name) => searchKey(name, folding));
    const readings = entry.pinyin.map(readingOf);
    return { entry, names, readings, keys: [...names, ...readings] };
  });
  const places = new Map(prepared.filter(isPlace).map((place) => [place.entry.id, place]));
  return {
    folding,
    entries: prepared.map((item) => {
      const place =
        isPlace(item) || item.entry.place === undefined ? undefined : places.get(item.entry.place);
      const surroundings = place?.keys ?? [];
      return { ...item, surroundings, letters: lettersOf(item.keys) | lettersOf(surroundings) };
    }),
  };
}

function isPlace({ entry }: Pick<SearchableEntry, 'entry'>): boolean {
  return entry.kind === 'place';
}

function lettersOf(keys: readonly SearchKey[]): number {
  return keys.reduce((letters, key) => letters | key.letters, 0);
}

function namesOf({ title, names, id }: SearchEntry): readonly string[] {
  return [...new Set([title.zh, title.en, ...names, id])];
}

function readingOf(pinyin: string): Reading {
  const key = searchKey(pinyin);
  return { ...key, initials: initialsOf(key) };
}
