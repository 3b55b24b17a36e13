import type { Atlas } from '../../domain/atlas.ts';
import { placeEntries } from '../../domain/search/placeEntries.ts';
import type { SearchEntry, SearchIndex } from '../../domain/search/searchEntry.ts';
import { organisationEntries } from './organisationEntries.ts';
import { readingOf } from './readings.ts';
import { traditionalFolding } from './traditionalFolding.ts';

/** Everything the search box finds: places, organisations, sectors that a place has, policies. */
export function buildSearchIndex(atlas: Atlas): SearchIndex {
  const entries = [
    ...placeEntries(atlas.places),
    ...organisationEntries(atlas),
    ...sectorEntries(atlas),
    ...policyEntries(atlas),
  ].map(withReadings);
  return { entries, folding: traditionalFolding(entries.flatMap(chineseNames)) };
}

function sectorEntries({ sectors, places }: Atlas): readonly SearchEntry[] {
  const used = new Set(places.flatMap((place) => place.sectors.map(({ sector }) => sector)));
  return sectors
    .filter(({ id }) => used.has(id))
    .map(({ id, label, aliases }) => ({ kind: 'sector', id, title: label, names: aliases, pinyin: [] }));
}

function policyEntries({ policies }: Atlas): readonly SearchEntry[] {
  return policies.map(({ id, place, title }) => ({
    kind: 'policy',
    id,
    place,
    title,
    names: [],
    pinyin: [],
  }));
}

function withReadings(entry: SearchEntry): SearchEntry {
  return { ...entry, pinyin: [...new Set(chineseNames(entry).flatMap((name) => readingOf(name) ?? []))] };
}

function chineseNames({ title, names }: SearchEntry): readonly string[] {
  return [title.zh, ...names];
}
