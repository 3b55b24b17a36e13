import { metricOfColumn } from './numericRange.ts';

/** Columns of the table of places that are no metric; the name always comes first. */
export const placeColumnIds = [
  'name',
  'other-name',
  'kind',
  'layer',
  'district',
  'level',
  'status',
  'certainty',
  'figures',
] as const;
export type PlaceColumnId = (typeof placeColumnIds)[number];

/** How the reader has laid out the table of places. */
export interface TableView {
  /** Ids of the columns after the name, in order: of `placeColumnIds`, or of metric columns (`gdp@2024`). */
  readonly columns: readonly string[];
  /** Null: the atlas' own order. */
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
}

/** More columns than this a link does not bring. */
export const mostColumns = 24;

export const defaultTableView: TableView = {
  columns: ['kind', 'district', 'level', 'certainty', 'figures'],
  sort: null,
};

const sortMark = 'sort:';

/** A layout as a link writes it: `name,kind,gdp@2024,sort:-gdp@2024`, the minus for largest first. */
export function encodeTableView({ columns, sort }: TableView): string {
  const order = sort ? [`${sortMark}${sort.isDescending ? '-' : ''}${sort.column}`] : [];
  return ['name', ...columns, ...order].join(',');
}

/** The layout a link means; the default where it names no known column. Sorted only by a column that is shown. */
export function decodeTableView(text: string, metrics: readonly string[]): TableView {
  const parts = text.split(',').map((part) => part.trim());
  const isKnown = (id: string): boolean =>
    placeColumnIds.some((known) => known === id) || metrics.includes(metricOfColumn(id) ?? '');
  const named = [...new Set(parts.filter(isKnown))];
  if (named.length === 0) return defaultTableView;
  const columns = named.filter((id) => id !== 'name').slice(0, mostColumns);
  const order = parts.find((part) => part.startsWith(sortMark))?.slice(sortMark.length);
  const isDescending = order?.startsWith('-') ?? false;
  const column = isDescending ? order?.slice(1) : order;
  const isShown = column === 'name' || columns.some((id) => id === column);
  return { columns, sort: column !== undefined && isShown ? { column, isDescending } : null };
}

/** Whether two layouts are the same. */
export function sameTableView(a: TableView, b: TableView): boolean {
  return encodeTableView(a) === encodeTableView(b);
}
