import type { Atlas } from '../atlas.ts';
import { type CsvCell, toCsv } from '../csv.ts';
import type { StudyReport } from './studyReport.ts';
import type { StudySum } from './studySums.ts';

/** Columns of the list of places: a public contract, add at the end and never rename. */
export const studyColumns = [
  ...['study_area', 'place', 'name_zh', 'name_en', 'kind', 'layer', 'districts', 'standing', 'basis'],
  ...['sure', 'share_of_place', 'share_of_area', 'overlap_m2', 'overlap_tolerance_m2'],
  ...[
    'certainty',
    'uncertainty_m',
    'outline_source',
    'outline_source_title',
    'outline_source_url',
    'map_edition',
  ],
] as const;

type Facts = Pick<Atlas, 'places' | 'outlines' | 'sources' | 'mapEdition' | 'factsEdition'>;

/**
 * The places of a study area as CSV, in the order of the report, with what each standing rests on.
 *
 * @param name What the study area is called: in every line, since lines get parted from their file.
 */
export function studyPlacesCsv(report: StudyReport, facts: Facts, name: string): string {
  return toCsv(
    studyColumns,
    report.places.map(({ place: id, standing, basis, isSure, overlap }) => {
      const place = facts.places.find((each) => each.id === id);
      const outline = facts.outlines.find((each) => each.place === id);
      const source = facts.sources.find((each) => each.id === outline?.source);
      return [
        ...[name, id, place?.name.zh ?? null, place?.name.en ?? null, place?.kind ?? null],
        ...[
          place?.layer ?? null,
          place?.districts.join('; ') ?? null,
          standing,
          basis,
          isSure ? 'yes' : 'no',
        ],
        ...[overlap?.shareOfPlace, overlap?.shareOfArea].map((share) => rounded(share, 1e4)),
        ...[overlap?.squareMeters, overlap?.toleranceSquareMeters].map((area) => rounded(area, 1)),
        ...[outline?.certainty ?? null, outline?.uncertaintyMeters ?? null, outline?.source ?? null],
        ...[source?.title ?? null, source?.url ?? null, facts.mapEdition],
      ];
    }),
  );
}

function rounded(value: number | undefined, steps: number): CsvCell {
  return value === undefined ? null : Math.round(value * steps) / steps;
}

export const studySumColumns = [
  ...['study_area', 'metric', 'period', 'status', 'base_en', 'value', 'value_max', 'unit', 'qualifier'],
  ...['counted', 'near_the_edge', 'left_out', 'no_sum_because', 'sources', 'source_titles', 'facts_edition'],
] as const;

/** The sums of a study area as CSV: what each counts, from which paragraphs, and what it leaves out and why. */
export function studySumsCsv(sums: readonly StudySum[], facts: Facts, name: string): string {
  return toCsv(
    studySumColumns,
    sums.map(({ column, total, counted, unsure, leftOut, refusedFor }) => {
      const { example, metric } = column;
      const titles = counted.map(
        ({ source }) => facts.sources.find(({ id }) => id === source)?.title ?? source,
      );
      const because = refusedFor ? `${refusedFor.join(' and ')} may share ground` : 'no place wholly inside';
      return [
        ...[name, metric.id, example.period, example.status, example.base?.en ?? null],
        ...[total?.value ?? null, total?.valueMax ?? null, example.unit, total?.qualifier ?? null],
        listed(counted.map(({ place, alsoAbout }) => [place, ...alsoAbout].join('+'))),
        listed(unsure),
        listed(leftOut.map((each) => [`${each.place}: ${each.reason}`, ...(each.with ?? [])].join(' '))),
        total ? null : because,
        listed(counted.map(({ source, locator }) => [source, ...(locator ? [locator] : [])].join(' '))),
        listed([...new Set(titles)]),
        facts.factsEdition,
      ];
    }),
  );
}

function listed(parts: readonly string[]): CsvCell {
  return parts.length > 0 ? parts.join('; ') : null;
}
