import type { Atlas } from './atlas.ts';
import type { PlaceEntry } from './atlasIndex.ts';
import { figureStatuses } from './figure.ts';
import { foldRestatements, isFigureOf } from './figureGroups.ts';
import type { Language } from './localizedText.ts';
import type { MetricColumn } from './metricColumns.ts';
import { certainties } from './outline.ts';
import { layerIds, placeKinds, zoneLevels } from './place.ts';
import type { PlaceFacets } from './placeFacets.ts';
import type { PlaceColumnId } from './tableView.ts';

/** One line of the table of places. */
export interface PlaceRow {
  readonly place: PlaceEntry;
  readonly facets: PlaceFacets;
  /** Names of the districts it lies in, in both languages; none for a district, which lies in none. */
  readonly districts: readonly PlaceEntry['name'][];
  /** Facts, each once however often it is stated; null until they are loaded. */
  readonly figureCount: number | null;
}

/** The lines for the places given, in the order of the atlas. */
export function placeRows(
  places: readonly PlaceEntry[],
  facets: readonly PlaceFacets[],
  facts: Pick<Atlas, 'figures'> | null,
): readonly PlaceRow[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return facets.flatMap((facet) => {
    const place = byId.get(facet.id);
    if (!place) return [];
    const districts = place.kind === 'district' ? [] : place.districts;
    return [
      {
        place,
        facets: facet,
        districts: districts.flatMap((id) => {
          const district = byId.get(id);
          return district ? [district.shortName ?? district.name] : [];
        }),
        figureCount: facts && figureCount(facts, place.id),
      },
    ];
  });
}

function figureCount({ figures }: Pick<Atlas, 'figures'>, place: string): number {
  return foldRestatements(figures.filter((figure) => isFigureOf(figure, place))).length;
}

/** What a row is sorted by in a column; undefined for what is not published, which comes last either way. */
export type SortKey = string | number | undefined;

/**
 * The key of a row in a column: text for names, the place in the atlas' own order for kinds, layers,
 * levels and outlines, numbers for figures.
 */
export function sortKey(row: PlaceRow, column: PlaceColumnId, language: Language): SortKey {
  const { place, facets } = row;
  switch (column) {
    case 'name':
      return place.name[language];
    case 'other-name':
      return place.name[language === 'zh' ? 'en' : 'zh'];
    case 'kind':
      return placeKinds.indexOf(place.kind);
    case 'layer':
      return place.layer && layerIds.indexOf(place.layer);
    case 'district':
      return row.districts[0]?.[language];
    case 'level':
      return place.level && zoneLevels.indexOf(place.level);
    case 'status':
      return facets.statuses[0] && figureStatuses.indexOf(facets.statuses[0]);
    case 'certainty':
      return facets.certainty === 'not-located' ? undefined : certainties.indexOf(facets.certainty);
    case 'figures':
      return row.figureCount ?? undefined;
  }
}

/** The same for the values of a metric; of several that sources disagree on the first counts. */
export function metricSortKey({ figures }: MetricColumn, { place }: PlaceRow): SortKey {
  return figures.get(place.id)?.[0]?.value;
}
