import type { Atlas } from './atlas.ts';
import type { Certainty } from './outline.ts';
import type { Place, PlanRole, ZoneLevel } from './place.ts';
import { type DistanceEnd, type PlaceDistance, placeDistances } from './placeDistances.ts';

/** What is compared of places besides numbers, in the order of the rows. */
export const descriptionRows = ['district', 'level', 'role', 'sectors', 'location', 'airport'] as const;
export type DescriptionRowId = (typeof descriptionRows)[number];

/** The hub whose distance is compared: Guangzhou has one airport. */
const airport = 'baiyun-airport';

/** What the rows say of one place; undefined or empty where it is not published. */
export interface PlaceDescription {
  readonly place: Place;
  readonly district: readonly string[];
  readonly level: ZoneLevel | undefined;
  readonly role: PlanRole | undefined;
  /** Each industry once; as planned only where no source says it is there. */
  readonly sectors: readonly { readonly sector: string; readonly status: 'actual' | 'plan' }[];
  readonly location: { readonly certainty: Certainty; readonly uncertaintyMeters?: number } | undefined;
  readonly airport: Pick<PlaceDistance, 'meters' | 'direction'> | undefined;
}

/** Places to be compared, in the order given; unknown ids are left out. */
export function describePlaces(atlas: Atlas, placeIds: readonly string[]): readonly PlaceDescription[] {
  return placeIds.flatMap((id) => {
    const place = atlas.places.find((each) => each.id === id);
    return place ? [describe(atlas, place)] : [];
  });
}

function describe(atlas: Atlas, place: Place): PlaceDescription {
  const outline = atlas.outlines.find((each) => each.place === place.id);
  const hub = atlas.outlines.find((each) => each.place === airport);
  return {
    place,
    district: place.kind === 'district' ? [] : place.districts,
    level: place.level,
    role: place.role,
    sectors: sectorsOf(place),
    location: outline && {
      certainty: outline.certainty,
      ...(outline.uncertaintyMeters === undefined ? {} : { uncertaintyMeters: outline.uncertaintyMeters }),
    },
    airport: outline && hub && place.kind !== 'city' ? shownDistance(outline, hub) : undefined,
  };
}

/** Without the digits that are not shown: two distances that read the same are no difference. */
function shownDistance(from: DistanceEnd, to: DistanceEnd): PlaceDescription['airport'] {
  const [found] = placeDistances(from, [to]);
  if (!found) return undefined;
  const { meters, direction } = found;
  return { meters, ...(direction ? { direction } : {}) };
}

function sectorsOf({ sectors }: Place): PlaceDescription['sectors'] {
  return [...new Set(sectors.map(({ sector }) => sector))].map((sector) => ({
    sector,
    status: sectors.some((each) => each.sector === sector && each.status === 'actual') ? 'actual' : 'plan',
  }));
}

/** Whether a row says different things of the places. What is not published is no difference. */
export function descriptionDiffers(places: readonly PlaceDescription[], row: DescriptionRowId): boolean {
  const said = places.map((place) => place[row]).filter(isPublished);
  return new Set(said.map((value) => JSON.stringify(value))).size > 1;
}

/**
 * Whether the row makes sense for a place. Where it does not nothing is missing: a district lies in
 * no district, only zones have a level, not every place has a role in the plan, and the city is too
 * large to be at a distance from its airport.
 */
export function isAsked({ kind, role }: Place, row: DescriptionRowId): boolean {
  if (row === 'district') return kind !== 'district' && kind !== 'city';
  if (row === 'level') return kind === 'zone';
  if (row === 'role') return role !== undefined;
  return row !== 'airport' || kind !== 'city';
}

/** Whether there is anything to say in a row of a place. */
export function isPublished(value: PlaceDescription[DescriptionRowId]): boolean {
  return value !== undefined && (!Array.isArray(value) || value.length > 0);
}
