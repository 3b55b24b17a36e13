import type { PlaceEntry } from '../atlasIndex.ts';
import { isHeadCluster } from '../headCluster.ts';
import type { Place } from '../place.ts';
import type { PlaceTier, SearchEntry } from './searchEntry.ts';

/** By-names are in the whole atlas, not in a page's index. */
type NamedPlace = PlaceEntry & Partial<Pick<Place, 'aliases'>>;

/** Places as search entries, in the same order: by the names they come with, without readings. */
export function placeEntries(places: readonly NamedPlace[]): readonly SearchEntry[] {
  return places.map((place) => ({
    kind: 'place',
    id: place.id,
    place: place.id,
    tier: tierOf(place),
    title: place.name,
    names: [...(place.shortName ? [place.shortName.zh, place.shortName.en] : []), ...(place.aliases ?? [])],
    pinyin: [],
  }));
}

function tierOf(place: PlaceEntry): PlaceTier {
  if (isHeadCluster(place)) return 0;
  return place.role || place.kind === 'district' ? 1 : 2;
}
