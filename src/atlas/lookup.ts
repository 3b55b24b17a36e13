import type { Atlas } from '../domain/atlas.ts';
import type { CitedSource } from '../domain/citedSource.ts';
import type { Figure } from '../domain/figure.ts';
import type { Metric } from '../domain/metric.ts';
import type { OutlineSummary } from '../domain/outline.ts';
import type { Place } from '../domain/place.ts';
import type { AtlasEvent, Organisation, Policy, Relation, Sector, Tenancy } from '../domain/statement.ts';

/** Answers by id; `undefined` or an empty list where the atlas has nothing. */
export interface AtlasLookup {
  placeById(id: string): Place | undefined;
  sourceById(id: string): CitedSource | undefined;
  metricById(id: string): Metric | undefined;
  sectorById(id: string): Sector | undefined;
  organisationById(id: string): Organisation | undefined;
  figureById(id: string): Figure | undefined;
  outlineOf(place: string): OutlineSummary | undefined;
  /** Statements of a place's own file, then those of other places that are also about it. */
  figuresOf(place: string): readonly Figure[];
  tenanciesOf(place: string): readonly Tenancy[];
  relationsOf(place: string): readonly Relation[];
  eventsOf(place: string): readonly AtlasEvent[];
  policiesOf(place: string): readonly Policy[];
  /** Places that name this one as their parent. */
  childrenOf(place: string): readonly Place[];
}

/** Builds the lookup maps of an atlas once. */
export function createLookup(atlas: Atlas): AtlasLookup {
  const places = mapById(atlas.places);
  const sources = mapById(atlas.sources);
  const metrics = mapById(atlas.metrics);
  const sectors = mapById(atlas.sectors);
  const organisations = mapById(atlas.organisations);
  const figures = mapById(atlas.figures);
  const outlines = new Map(atlas.outlines.map((outline) => [outline.place, outline]));
  const children = new Map<string, Place[]>();
  for (const place of atlas.places) if (place.parent !== undefined) append(children, place.parent, place);
  return {
    placeById: (id) => places.get(id),
    sourceById: (id) => sources.get(id),
    metricById: (id) => metrics.get(id),
    sectorById: (id) => sectors.get(id),
    organisationById: (id) => organisations.get(id),
    figureById: (id) => figures.get(id),
    outlineOf: (place) => outlines.get(place),
    figuresOf: byPlace(atlas.figures),
    tenanciesOf: byPlace(atlas.tenancies),
    relationsOf: byPlace(atlas.relations),
    eventsOf: byPlace(atlas.events),
    policiesOf: byPlace(atlas.policies),
    childrenOf: (place) => children.get(place) ?? [],
  };
}

function mapById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

interface AboutPlaces {
  readonly place: string;
  readonly alsoAbout: readonly string[];
}

function byPlace<T extends AboutPlaces>(statements: readonly T[]): (place: string) => readonly T[] {
  const own = new Map<string, T[]>();
  const joint = new Map<string, T[]>();
  for (const statement of statements) {
    append(own, statement.place, statement);
    for (const other of statement.alsoAbout) append(joint, other, statement);
  }
  const joined = new Map(
    [...own.keys(), ...joint.keys()].map((place) => [
      place,
      [...(own.get(place) ?? []), ...(joint.get(place) ?? [])],
    ]),
  );
  return (place) => joined.get(place) ?? [];
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
