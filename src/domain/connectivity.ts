import type { AtlasIndex, PlaceEntry } from './atlasIndex.ts';
import { isLocated } from './isLocated.ts';
import { type PlaceDistance, placeDistances } from './placeDistances.ts';

/** How many of the nearest zones are told. */
export const nearestZoneCount = 5;

/** How a place lies to the transport hubs and to the zones around it. */
export interface Connectivity {
  /** Every located hub, nearest first. */
  readonly hubs: readonly PlaceDistance[];
  /** Every located zone, project and site apart from this place, nearest first. */
  readonly zones: readonly PlaceDistance[];
}

type Places = Pick<AtlasIndex, 'places' | 'outlines'>;

/**
 * Straight-line distances from a place to hubs and other zones. A zone that contains the place or
 * lies in it by `parent`, and for a district every zone of it, is no other zone and left out.
 *
 * @returns null for the city and for places that are nowhere or only somewhere in their district.
 */
export function connectivity({ places, outlines }: Places, id: string): Connectivity | null {
  const place = places.find((each) => each.id === id);
  const from = outlines.find((outline) => outline.place === id);
  if (!place || place.kind === 'city' || !from || !isLocated(from)) return null;
  const apart = placesApart(places, place);
  const distancesTo = (chosen: readonly PlaceEntry[]) => {
    const ids = new Set(chosen.map((each) => each.id));
    return placeDistances(
      from,
      outlines.filter((outline) => ids.has(outline.place)),
    );
  };
  return {
    hubs: distancesTo(places.filter(({ kind }) => kind === 'hub')),
    zones: distancesTo(apart.filter(({ kind }) => kind === 'zone' || kind === 'site')),
  };
}

/** Places that neither contain this one nor lie in it. */
function placesApart(places: readonly PlaceEntry[], place: PlaceEntry): readonly PlaceEntry[] {
  const parentOf = new Map(places.map(({ id, parent }) => [id, parent]));
  const isWithin = (inner: string, outer: string): boolean => {
    const seen = new Set<string>();
    let id = parentOf.get(inner);
    while (id !== undefined && !seen.has(id)) {
      if (id === outer) return true;
      seen.add(id);
      id = parentOf.get(id);
    }
    return false;
  };
  return places.filter(
    ({ id, districts }) =>
      id !== place.id &&
      !isWithin(id, place.id) &&
      !isWithin(place.id, id) &&
      !(place.kind === 'district' && districts.includes(place.id)),
  );
}
