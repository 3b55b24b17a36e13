import type { Atlas } from './atlas.ts';
import { openFilter, type PlaceFilter } from './filter.ts';
import type { Place, PlaceSector } from './place.ts';
import type { PlaceFacets } from './placeFacets.ts';
import type { Sector } from './statement.ts';

/** One thing a source says of an industry at a place. */
export interface IndustryMention {
  readonly place: Place;
  readonly said: PlaceSector;
}

/** How many places, the city itself left out, sources name for an industry. */
export interface IndustrySummary {
  readonly sector: Sector;
  /** Each place once, whatever is said of it. */
  readonly places: number;
  readonly actual: number;
  readonly plan: number;
  /** A source also says it of the city as a whole. */
  readonly ofCity: boolean;
}

/** What sources say of an industry, in the atlas' order of places. */
export function industryMentions(
  { places }: Pick<Atlas, 'places'>,
  sector: string,
): readonly IndustryMention[] {
  return places.flatMap((place) =>
    place.sectors.filter((said) => said.sector === sector).map((said) => ({ place, said })),
  );
}

/** The places named for an industry, each once, in the atlas' order. */
export function industryPlaces(atlas: Pick<Atlas, 'places'>, sector: string): readonly Place[] {
  return atlas.places.filter(({ sectors }) => sectors.some((said) => said.sector === sector));
}

/** Counts for one industry. */
export function industrySummary(atlas: Pick<Atlas, 'places'>, sector: Sector): IndustrySummary {
  const mentions = industryMentions(atlas, sector.id);
  const within = mentions.filter(({ place }) => place.kind !== 'city');
  const count = (status?: PlaceSector['status']): number =>
    new Set(
      within
        .filter(({ said }) => status === undefined || said.status === status)
        .map(({ place }) => place.id),
    ).size;
  return {
    sector,
    places: count(),
    actual: count('actual'),
    plan: count('plan'),
    ofCity: mentions.length > within.length,
  };
}

/** Counts for every industry, those of most places first, then in the order of the vocabulary. */
export function industrySummaries(atlas: Pick<Atlas, 'places' | 'sectors'>): readonly IndustrySummary[] {
  return atlas.sectors
    .map((sector) => industrySummary(atlas, sector))
    .toSorted((a, b) => b.places - a.places);
}

/**
 * What an industry's page narrows the atlas to: the places named for it. Where sources name only the
 * city, which no filter hides, nothing is narrowed.
 */
export function industryFilter(facets: readonly PlaceFacets[], sector: string): PlaceFilter {
  const isNamed = facets.some(({ sectors }) => sectors.includes(sector));
  return isNamed ? { ...openFilter, sectors: [sector] } : openFilter;
}
