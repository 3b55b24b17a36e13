import type { PlaceEntry } from '../atlasIndex.ts';
import { isHeadCluster } from '../headCluster.ts';
import type { PlaceTier, SearchEntry } from './searchEntry.ts';

/** Places as search entries, in the same order: by all their names, without readings. */
export function placeEntries(places: readonly PlaceEntry[]): readonly SearchEntry[] {
  return places.map((place) => ({
    kind: 'place',
    id: place.id,
    place: place.id,
    tier: tierOf(place),
    title: place.name,
    names: [...(place.shortName ? [place.shortName.zh, place.shortName.en] : []), ...place.aliases],
    pinyin: [],
  }));
}

function tierOf(place: PlaceEntry): PlaceTier {
  if (isHeadCluster(place)) return 0;
  return place.role || place.kind === 'district' ? 1 : 2;
}
