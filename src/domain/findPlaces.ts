import type { PlaceEntry } from './atlasIndex.ts';

/**
 * Places one of whose names contains the text, those that begin with it first. Case, spaces and
 * accents do not count; both languages, aliases and ids are searched.
 */
export function findPlaces(places: readonly PlaceEntry[], text: string): readonly PlaceEntry[] {
  const wanted = searchable(text);
  if (wanted === '') return places;
  const hits = places.flatMap((place) => {
    const names = [place.name.zh, place.name.en, ...place.aliases, place.id];
    if (place.shortName) names.push(place.shortName.zh, place.shortName.en);
    const rank = Math.min(...names.map((name) => matchRank(searchable(name), wanted)));
    return rank === Number.POSITIVE_INFINITY ? [] : [{ place, rank }];
  });
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ place }) => place);
}

function matchRank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  if (at === 0) return 1;
  return at > 0 ? 2 : Number.POSITIVE_INFINITY;
}

function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s\-·’']/gu, '')
    .toLowerCase();
}
