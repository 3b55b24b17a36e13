import type { Atlas } from './atlas.ts';
import { type FigureStatus, figureStatuses } from './figure.ts';
import { type Certainty, certainties } from './outline.ts';
import { type EvidenceClass, type LayerId, type Place, type ZoneLevel, zoneLevels } from './place.ts';
import type { PlaceFigures } from './placeFigures.ts';
import type { TenancyStatus } from './statement.ts';

/** How sure the outline of a place is, or that it has none. */
export const certaintyChoices = [...certainties, 'not-located'] as const;
export type CertaintyChoice = Certainty | 'not-located';

/** The level of a zone, or that none is published. */
export const levelChoices = [...zoneLevels, 'not-published'] as const;
export type LevelChoice = ZoneLevel | 'not-published';

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
  readonly certainty: CertaintyChoice;
  /** Null where nobody asks for a level: districts, hubs and single sites have none. */
  readonly level: LevelChoice | null;
  /** Absent until the facts are loaded. */
  readonly figures?: PlaceFigures;
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
  const certainty = new Map(atlas.outlines.map((outline) => [outline.place, outline.certainty]));
  return atlas.places
    .filter((place) => place.kind !== 'city')
    .map((place) => ({
      id: place.id,
      layer: place.layer ?? null,
      districts: districtsOf(place),
      sectors: [...new Set(place.sectors.map(({ sector }) => sector))],
      statuses: figureStatuses.filter((status) => statuses.get(place.id)?.has(status)),
      evidence: place.evidence,
      certainty: certainty.get(place.id) ?? 'not-located',
      level: place.level ?? (place.kind === 'zone' ? 'not-published' : null),
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
