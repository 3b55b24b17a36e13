import type { Atlas } from './atlas.ts';
import { type FigureStatus, figureStatuses } from './figure.ts';
import type { EvidenceClass, LayerId, Place } from './place.ts';
import type { TenancyStatus } from './statement.ts';

/** What a place can be filtered by. */
export interface PlaceFacets {
  readonly id: string;
  /** Null for a place that is named but cannot be located. */
  readonly layer: LayerId | null;
  readonly districts: readonly string[];
  readonly sectors: readonly string[];
  /** Kinds of statements there are about it, in the order of `figureStatuses`. */
  readonly statuses: readonly FigureStatus[];
  readonly evidence: EvidenceClass;
}

/** Presence of an organisation as a kind of statement: until it opens its doors it is a plan. */
export const statusOfTenancy: Readonly<Record<TenancyStatus, FigureStatus>> = {
  operating: 'actual',
  left: 'actual',
  'under-construction': 'plan',
  announced: 'plan',
  considering: 'plan',
};

/**
 * The facets of every place that can be shown or hidden, in the atlas' order. The city and the
 * province are not among them: they are what the map is of, not something on it.
 */
export function placeFacets(atlas: Atlas): readonly PlaceFacets[] {
  const statuses = statusesByPlace(atlas);
  return atlas.places
    .filter((place) => place.kind !== 'city')
    .map((place) => ({
      id: place.id,
      layer: place.layer ?? null,
      districts: districtsOf(place),
      sectors: [...new Set(place.sectors.map(({ sector }) => sector))],
      statuses: figureStatuses.filter((status) => statuses.get(place.id)?.has(status)),
      evidence: place.evidence,
    }));
}

/** A district lies in itself: narrowing to Haizhu keeps Haizhu. */
function districtsOf(place: Place): readonly string[] {
  return place.kind === 'district' ? [place.id] : place.districts;
}

function statusesByPlace(atlas: Atlas): ReadonlyMap<string, ReadonlySet<FigureStatus>> {
  const found = new Map<string, Set<FigureStatus>>();
  const add = (place: string, status: FigureStatus): void => {
    const known = found.get(place);
    if (known) known.add(status);
    else found.set(place, new Set([status]));
  };
  for (const statements of [atlas.figures, atlas.relations, atlas.events, atlas.policies]) {
    for (const { place, alsoAbout, status } of statements) {
      for (const id of [place, ...alsoAbout]) add(id, status);
    }
  }
  for (const { place, alsoAbout, status } of atlas.tenancies) {
    for (const id of [place, ...alsoAbout]) add(id, statusOfTenancy[status]);
  }
  for (const { id, sectors } of atlas.places) {
    for (const { status } of sectors) add(id, status);
  }
  return found;
}
