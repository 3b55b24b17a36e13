import type { Atlas } from './atlas.ts';
import type { Metric } from './metric.ts';
import type { OutlineSummary } from './outline.ts';
import type { Place } from './place.ts';
import { type PlaceFacets, placeFacets } from './placeFacets.ts';
import type { Sector } from './statement.ts';

/** A place without its prose and by-names: what lists, map and filter need. */
export type PlaceEntry = Omit<Place, 'summary' | 'sectors' | 'notes' | 'territories' | 'aliases' | 'contact'>;

/** An outline without the story of how it was made. */
export type OutlineEntry = Omit<
  OutlineSummary,
  'method' | 'source' | 'datum' | 'measuredAreaSquareMeters' | 'perimeterMeters' | 'overlaps'
>;

/** A sector's name; what else it is called is in the search index. */
export type SectorEntry = Omit<Sector, 'aliases'>;

/**
 * The part of the atlas that a page needs before anything is opened: a tenth of the whole. Figures,
 * statements, sources and prose follow when the page is on screen.
 */
export interface AtlasIndex extends Pick<Atlas, 'mapEdition' | 'factsEdition'> {
  readonly places: readonly PlaceEntry[];
  readonly outlines: readonly OutlineEntry[];
  readonly facets: readonly PlaceFacets[];
  readonly sectors: readonly SectorEntry[];
  /** Ids only: the address may name one. */
  readonly metricIds: readonly Metric['id'][];
}

/** The index of an atlas. */
export function atlasIndex(atlas: Atlas): AtlasIndex {
  return {
    mapEdition: atlas.mapEdition,
    factsEdition: atlas.factsEdition,
    places: atlas.places.map(
      ({
        summary: _,
        sectors: __,
        notes: ___,
        territories: ____,
        aliases: _____,
        contact: ______,
        ...entry
      }) => entry,
    ),
    outlines: atlas.outlines.map(
      ({
        method: _,
        source: __,
        datum: ___,
        measuredAreaSquareMeters: ____,
        perimeterMeters: _____,
        overlaps: ______,
        ...entry
      }) => entry,
    ),
    facets: placeFacets(atlas),
    sectors: atlas.sectors.map(({ aliases: _, ...entry }) => entry),
    metricIds: atlas.metrics.map(({ id }) => id),
  };
}
