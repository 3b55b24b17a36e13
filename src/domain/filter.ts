import type { FigureStatus } from './figure.ts';
import { encodeRange, meetsRange, type NumericRange } from './numericRange.ts';
import { type EvidenceClass, evidenceClasses, type LayerId, layerIds } from './place.ts';
import type { CertaintyChoice, LevelChoice, PlaceFacets } from './placeFacets.ts';

/** What a reader has narrowed the atlas to. */
export interface PlaceFilter {
  /** Layers switched on. */
  readonly layers: readonly LayerId[];
  /** Empty: no restriction; otherwise any of them. So too all other lists but `evidence`. */
  readonly districts: readonly string[];
  readonly sectors: readonly string[];
  readonly statuses: readonly FigureStatus[];
  /** Bodies of evidence switched on. */
  readonly evidence: readonly EvidenceClass[];
  /** How sure the outline is. */
  readonly certainties: readonly CertaintyChoice[];
  readonly levels: readonly LevelChoice[];
  /** Years for which there are figures, and `undated`. */
  readonly years: readonly string[];
  /** Null: no restriction. */
  readonly range: NumericRange | null;
}

export const facetNames = [
  'layers',
  'districts',
  'sectors',
  'statuses',
  'evidence',
  'certainties',
  'levels',
  'years',
  'range',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Everything shown. */
export const openFilter: PlaceFilter = {
  layers: layerIds,
  districts: [],
  sectors: [],
  statuses: [],
  evidence: evidenceClasses,
  certainties: [],
  levels: [],
  years: [],
  range: null,
};

/** Whether a place passes one facet of a filter. */
const passes: {
  readonly [Name in FacetName]: (place: PlaceFacets, filter: PlaceFilter) => boolean;
} = {
  // A place without a layer (one that cannot be located) cannot be switched off by one.
  layers: (place, filter) => place.layer === null || filter.layers.includes(place.layer),
  districts: (place, filter) => anyChosen(filter.districts, place.districts),
  sectors: (place, filter) => anyChosen(filter.sectors, place.sectors),
  statuses: (place, filter) => anyChosen(filter.statuses, place.statuses),
  evidence: (place, filter) => filter.evidence.includes(place.evidence),
  certainties: (place, filter) => anyChosen(filter.certainties, [place.certainty]),
  levels: (place, filter) => anyChosen(filter.levels, place.level === null ? [] : [place.level]),
  // Until the figures are there nobody can say: see `needsFigures`.
  years: ({ figures }, { years }) => !figures || anyChosen(years, figures.years),
  range: ({ figures }, { range }) =>
    !figures || range === null || meetsRange(figures.values.get(range.column), range),
};

function anyChosen<Value>(chosen: readonly Value[], values: readonly Value[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

/** Whether a place passes a filter, one facet of it left out if asked. */
export function passesFilter(place: PlaceFacets, filter: PlaceFilter, except?: FacetName): boolean {
  return facetNames.every((name) => name === except || passes[name](place, filter));
}

/** Ids of the places that pass a filter: one of the chosen values in every facet. */
export function matchingPlaces(facets: readonly PlaceFacets[], filter: PlaceFilter): ReadonlySet<string> {
  return new Set(facets.filter((place) => passesFilter(place, filter)).map((place) => place.id));
}

/**
 * Whether a filter can be applied only with the places' figures at hand. Before they are loaded every
 * place passes those facets, and the reader must be told that they are still to come.
 */
export function needsFigures(filter: PlaceFilter): boolean {
  return restricts(filter, 'years') || restricts(filter, 'range');
}

/** Whether two filters leave the same for the same reasons. */
export function sameFilter(a: PlaceFilter, b: PlaceFilter): boolean {
  const rangeOf = ({ range }: PlaceFilter): string => (range ? encodeRange(range) : '');
  return (
    rangeOf(a) === rangeOf(b) &&
    facetNames.every((name) => name === 'range' || String(a[name]) === String(b[name]))
  );
}

/** Whether a filter restricts a facet at all. */
export function restricts(filter: PlaceFilter, name: FacetName): boolean {
  if (name === 'layers') return layerIds.some((layer) => !filter.layers.includes(layer));
  if (name === 'evidence') return evidenceClasses.some((kind) => !filter.evidence.includes(kind));
  if (name === 'range') return filter.range !== null;
  return filter[name].length > 0;
}

/** The facets a filter restricts, in a fixed order. */
export function restrictedFacets(filter: PlaceFilter): readonly FacetName[] {
  return facetNames.filter((name) => restricts(filter, name));
}

/** A filter without its restriction in one facet. */
export function liftRestriction(filter: PlaceFilter, name: FacetName): PlaceFilter {
  return { ...filter, [name]: openFilter[name] };
}

/** What would bring places back when a filter leaves none. */
export interface EmptyResultAdvice {
  readonly lift: FacetName;
  /** Places that would then be shown, at least one. */
  readonly places: number;
}

/**
 * Which single restriction, when lifted, brings back the most places; the first in facet order if
 * several do. Null if something is shown anyway or no single one helps.
 */
export function emptyResultAdvice(
  facets: readonly PlaceFacets[],
  filter: PlaceFilter,
): EmptyResultAdvice | null {
  if (facets.some((place) => passesFilter(place, filter))) return null;
  let best: EmptyResultAdvice | null = null;
  for (const lift of restrictedFacets(filter)) {
    const places = facets.filter((place) => passesFilter(place, filter, lift)).length;
    if (places > (best?.places ?? 0)) best = { lift, places };
  }
  return best;
}
