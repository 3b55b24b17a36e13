import type { Atlas } from './atlas.ts';
import {
  type DescriptionRowId,
  describePlaces,
  descriptionRows,
  isAsked,
  isPublished,
  type PlaceDescription,
} from './comparisonDescription.ts';
import { type ComparedFigure, comparisonTable, type KindredFigure } from './comparisonTable.ts';
import { type CsvCell, toCsv } from './csv.ts';
import type { Figure } from './figure.ts';
import type { LocalizedText } from './localizedText.ts';
import type { Place } from './place.ts';

/** Columns of the file, in order: a public contract, add at the end and never rename. */
export const comparisonColumns = [
  'place',
  'place_zh',
  'place_en',
  'row',
  'row_zh',
  'row_en',
  'text',
  'qualifier',
  'value',
  'value_max',
  'unit',
  'period',
  'as_of',
  'status',
  'base_zh',
  'base_en',
  'territory',
  'comparable_set',
  'rank',
  'not_comparable',
  'source',
  'source_title',
  'paragraph',
  'url',
] as const;
type ColumnName = (typeof comparisonColumns)[number];
type Cells = Partial<Record<ColumnName, CsvCell>>;

/** Stands in a row of which nothing is published for a place. */
const notPublished = 'not published';

/**
 * A comparison as CSV, in both languages at once: one line for each place and described quality or
 * figure. `comparable_set` numbers the figures of a row that may be read side by side;
 * `not_comparable` names the other places with the reasons against them, as `huangpu: period+status`.
 * Where nothing is published it names figures of kindred metrics instead.
 */
export function comparisonCsv(
  atlas: Atlas,
  placeIds: readonly string[],
  rowNames: Readonly<Record<DescriptionRowId, LocalizedText>>,
): string {
  const described = describePlaces(atlas, placeIds);
  const lines = [
    ...descriptionRows.flatMap((row) =>
      described.map((each) => ({
        ...placeCells(each.place),
        ...rowCells(row, rowNames[row]),
        ...descriptionCells(each, row),
      })),
    ),
    ...figureLines(atlas, described),
  ];
  return toCsv(
    comparisonColumns,
    lines.map((line: Cells) => comparisonColumns.map((name) => line[name] ?? null)),
  );
}

function figureLines(atlas: Atlas, described: readonly PlaceDescription[]): readonly Cells[] {
  const places = new Map(described.map(({ place }) => [place.id, place]));
  const rows = comparisonTable(atlas, [...places.keys()]).flatMap((group) => group.rows);
  return rows.flatMap(({ metric, cells }) =>
    cells.flatMap(({ place: id, figures, kindred }) => {
      const place = places.get(id);
      if (!place) return [];
      const head = { ...placeCells(place), ...rowCells(metric.id, metric.label) };
      if (figures.length === 0)
        return [{ ...head, text: notPublished, not_comparable: kindredCell(kindred) }];
      return figures.map((compared) => ({
        ...head,
        ...figureCells(compared),
        ...citation(atlas, compared.figure),
      }));
    }),
  );
}

function placeCells({ id, name }: Place): Cells {
  return { place: id, place_zh: name.zh, place_en: name.en };
}

function rowCells(row: string, name: LocalizedText): Cells {
  return { row, row_zh: name.zh, row_en: name.en };
}

function descriptionCells(described: PlaceDescription, row: DescriptionRowId): Cells {
  if (!isPublished(described[row])) return { text: isAsked(described.place, row) ? notPublished : null };
  const { district, level, role, sectors, location, airport } = described;
  switch (row) {
    case 'district':
      return { text: district.join(';') };
    case 'level':
      return { text: level ?? null };
    case 'role':
      return { text: role ?? null };
    case 'sectors':
      return { text: sectors.map(({ sector, status }) => `${sector} (${status})`).join(';') };
    case 'location':
      // The number is the radius within which the true place or edge lies.
      return {
        text: location?.certainty ?? null,
        value: location?.uncertaintyMeters ?? null,
        unit: 'meters',
      };
    case 'airport':
      return { text: airport?.direction ?? null, value: airport?.meters ?? null, unit: 'meters' };
  }
}

function figureCells({ figure, set, rank, obstacles }: ComparedFigure): Cells {
  return {
    qualifier: figure.qualifier,
    value: figure.value,
    value_max: figure.valueMax ?? null,
    unit: figure.unit,
    period: figure.period,
    as_of: figure.asOf,
    status: figure.status,
    base_zh: figure.base?.zh ?? null,
    base_en: figure.base?.en ?? null,
    territory: figure.territory ?? null,
    comparable_set: set === undefined ? null : set + 1,
    rank: rank ?? null,
    not_comparable: listCell(obstacles.map(({ place, reasons }) => `${place}: ${reasons.join('+')}`)),
  };
}

/** Names what is published instead, so that the line does not read as "nothing known". */
function kindredCell(kindred: readonly KindredFigure[]): CsvCell {
  return listCell(
    kindred.map(({ figure, reasons }) => `${figure.metric} of ${figure.period}: ${reasons.join('+')}`),
  );
}

function listCell(entries: readonly string[]): CsvCell {
  return entries.length > 0 ? entries.join('; ') : null;
}

function citation(atlas: Atlas, { source: id, locator }: Figure): Cells {
  const source = atlas.sources.find((each) => each.id === id);
  return {
    source: id,
    source_title: source?.title ?? null,
    paragraph: locator ?? null,
    url: source?.url ?? null,
  };
}
