import type { Atlas } from './atlas.ts';
import type { CitedSource } from './citedSource.ts';
import {
  type DescriptionRowId,
  describePlaces,
  descriptionDiffers,
  descriptionRows,
  type PlaceDescription,
} from './comparisonDescription.ts';
import { type ComparisonCell, type ComparisonGroup, comparisonTable } from './comparisonTable.ts';

/** The part of a comparison that is on screen or on paper. */
export interface ShownComparison {
  /** One for each column. */
  readonly described: readonly PlaceDescription[];
  readonly descriptions: readonly { readonly row: DescriptionRowId; readonly differs: boolean }[];
  /** Groups without rows are left out. */
  readonly groups: readonly ComparisonGroup[];
  /** Every publication that these rows cite, in the order in which a reader first meets it. */
  readonly sources: readonly CitedSource[];
}

/** Places side by side, on demand only in the rows that differ; unknown ids are left out. */
export function shownComparison(
  atlas: Atlas,
  places: readonly string[],
  onlyDifferences: boolean,
): ShownComparison {
  const described = describePlaces(atlas, places);
  const isShown = ({ differs }: { readonly differs: boolean }): boolean => differs || !onlyDifferences;
  const descriptions = descriptionRows
    .map((row) => ({ row, differs: descriptionDiffers(described, row) }))
    .filter(isShown);
  const groups = comparisonTable(atlas, places)
    .map(({ group, rows }) => ({ group, rows: rows.filter(isShown) }))
    .filter(({ rows }) => rows.length > 0);
  const cited = new Set([
    ...(descriptions.some(({ row }) => row === 'sectors') ? described.flatMap(sectorSources) : []),
    ...groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cellSources))),
  ]);
  const sources = [...cited].flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
  return { described, descriptions, groups, sources };
}

/** Ids of the publications that name the industries of a place, each once. */
export function sectorSources({ place }: PlaceDescription): readonly string[] {
  return [...new Set(place.sectors.map(({ source }) => source))];
}

/** As a cell shows them: each figure, then where it is stated again, then figures of other metrics. */
function cellSources({ figures, kindred }: ComparisonCell): readonly string[] {
  return [
    ...figures.flatMap(({ figure, alsoStatedAs }) => [figure, ...alsoStatedAs]),
    ...kindred.map(({ figure }) => figure),
  ].map(({ source }) => source);
}
