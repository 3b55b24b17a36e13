import { type CsvCell, toCsv } from './csv.ts';
import type { Figure } from './figure.ts';
import type { MetricColumn } from './metricColumns.ts';
import type { PlaceRow } from './placeTable.ts';
import type { PlaceColumnId } from './tableView.ts';

/** A column as it is shown: one of the table's own, or a metric's. */
export type ShownColumn =
  | { readonly kind: 'place'; readonly id: PlaceColumnId }
  | { readonly kind: 'metric'; readonly id: string; readonly column: MetricColumn };

/** Stands for what nobody has published; a cell stays empty where nobody asks. */
const notPublished = 'not published';

/**
 * The table of places as CSV: the rows and columns that are shown, in that order, ids and codes instead
 * of words, values in base units. Each place has its id and both names; each metric its value, unit,
 * status, source and paragraph. Where sources disagree a cell lists all of them.
 *
 * @throws RangeError on a value that is no finite number.
 */
export function placeTableCsv(rows: readonly PlaceRow[], columns: readonly ShownColumn[]): string {
  const shown = columns.filter(({ id }) => id !== 'name' && id !== 'other-name');
  return toCsv(
    ['place', 'name_zh', 'name_en', ...shown.flatMap(headOf)],
    rows.map((row) => [
      row.place.id,
      row.place.name.zh,
      row.place.name.en,
      ...shown.flatMap((column) => cellsOf(row, column)),
    ]),
  );
}

const metricParts = ['value', 'value_max', 'unit', 'qualifier', 'status', 'source', 'paragraph'] as const;

function headOf({ kind, id }: ShownColumn): readonly string[] {
  return kind === 'place' ? [id] : metricParts.map((part) => (part === 'value' ? id : `${id} ${part}`));
}

function cellsOf(row: PlaceRow, column: ShownColumn): readonly CsvCell[] {
  if (column.kind === 'place') return [placeCell(row, column.id)];
  const figures = column.column.figures.get(row.place.id) ?? [];
  if (figures.length === 0) return metricParts.map((part) => (part === 'value' ? notPublished : null));
  return [
    joined(figures, ({ value }) => value),
    joined(figures, ({ valueMax }) => valueMax),
    joined(figures, ({ unit }) => unit),
    joined(figures, ({ qualifier }) => qualifier),
    joined(figures, ({ status }) => status),
    joined(figures, ({ source }) => source),
    joined(figures, ({ locator }) => locator),
  ];
}

function joined(figures: readonly Figure[], part: (figure: Figure) => CsvCell | undefined): CsvCell {
  const [only, ...others] = figures.map((figure) => part(figure) ?? null);
  return others.length === 0 ? (only ?? null) : [only, ...others].map((each) => each ?? '').join('; ');
}

function placeCell({ place, facets, figureCount }: PlaceRow, column: PlaceColumnId): CsvCell {
  switch (column) {
    case 'name':
    case 'other-name':
      return null;
    case 'kind':
      return place.kind;
    case 'layer':
      return place.layer ?? null;
    case 'district':
      return place.kind === 'district' ? null : place.districts.join('; ');
    case 'level':
      return facets.level === 'not-published' ? notPublished : facets.level;
    case 'status':
      return facets.statuses.join('; ');
    case 'certainty':
      return facets.certainty;
    case 'figures':
      return figureCount;
  }
}
