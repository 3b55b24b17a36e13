import { type FigureStatus, figureStatuses } from './figure.ts';
import { type FacetName, type PlaceFilter, passesFilter } from './filter.ts';
import { type EvidenceClass, evidenceClasses, type LayerId, layerIds } from './place.ts';
import {
  type CertaintyChoice,
  certaintyChoices,
  type LevelChoice,
  levelChoices,
  type PlaceFacets,
} from './placeFacets.ts';

/**
 * For every value of every facet, how many places choosing it would leave, given the other
 * facets. Values keep one order whatever the filter, and stay in the table at 0.
 */
export interface FacetCounts {
  readonly layers: ReadonlyMap<LayerId, number>;
  readonly districts: ReadonlyMap<string, number>;
  readonly sectors: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<FigureStatus, number>;
  readonly evidence: ReadonlyMap<EvidenceClass, number>;
  readonly certainties: ReadonlyMap<CertaintyChoice, number>;
  readonly levels: ReadonlyMap<LevelChoice, number>;
  /** Empty until the figures are loaded. */
  readonly years: ReadonlyMap<string, number>;
}

/**
 * Counts for all facets of which there are values to choose; districts and sectors in the order in
 * which the places first name them, years ascending.
 */
export function facetCounts(facets: readonly PlaceFacets[], filter: PlaceFilter): FacetCounts {
  const leftBy = (name: FacetName) => facets.filter((place) => passesFilter(place, filter, name));
  const districts = facets.flatMap((place) => place.districts);
  const sectors = facets.flatMap((place) => place.sectors);
  const yearsOf = ({ figures }: PlaceFacets) => figures?.years ?? [];
  return {
    layers: tally(
      layerIds,
      leftBy('layers').flatMap(({ layer }) => layer ?? []),
    ),
    districts: tally(
      districts,
      leftBy('districts').flatMap((place) => place.districts),
    ),
    sectors: tally(
      sectors,
      leftBy('sectors').flatMap((place) => place.sectors),
    ),
    statuses: tally(
      figureStatuses,
      leftBy('statuses').flatMap((place) => place.statuses),
    ),
    evidence: tally(
      evidenceClasses,
      leftBy('evidence').map((place) => place.evidence),
    ),
    certainties: tally(
      certaintyChoices,
      leftBy('certainties').map((place) => place.certainty),
    ),
    levels: tally(
      levelChoices,
      leftBy('levels').flatMap(({ level }) => level ?? []),
    ),
    years: tally(facets.flatMap(yearsOf).toSorted(), leftBy('years').flatMap(yearsOf)),
  };
}

function tally<Value>(values: readonly Value[], seen: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>(values.map((value) => [value, 0]));
  for (const value of seen) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
