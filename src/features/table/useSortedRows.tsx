import {
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { languageTag } from '../../domain/languageTag.ts';
import { metricSortKey, type PlaceRow, type SortKey, sortKey } from '../../domain/placeTable.ts';
import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import type { TableView } from '../../domain/tableView.ts';
import { useLanguage } from '../../i18n/LanguageContext.tsx';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

type TableRow = Row<typeof features, PlaceRow>;

/** The rows in the order the reader chose; without one in the order given. */
export function useSortedRows(
  rows: readonly PlaceRow[],
  columns: readonly ShownColumn[],
  sort: TableView['sort'],
): readonly PlaceRow[] {
  const language = useLanguage();
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(languageTag(language), { numeric: true });
    const inOrder = (a: TableRow, b: TableRow, column: string): number => {
      const [first, second] = [a.getValue<SortKey>(column), b.getValue<SortKey>(column)];
      return typeof first === 'number' && typeof second === 'number'
        ? first - second
        : collator.compare(String(first), String(second));
    };
    return columns.map((column) => ({
      id: column.id,
      accessorFn: (row: PlaceRow): SortKey =>
        column.kind === 'metric' ? metricSortKey(column.column, row) : sortKey(row, column.id, language),
      sortFn: inOrder,
      sortUndefined: 'last' as const,
    }));
  }, [columns, language]);
  const sorting = useMemo((): SortingState => {
    const known = columns.some(({ id }) => id === sort?.column);
    return sort && known ? [{ id: sort.column, desc: sort.isDescending }] : [];
  }, [columns, sort]);
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: ({ place }) => place.id,
    state: { sorting },
  });
  const { rows: sorted } = table.getRowModel();
  return useMemo(() => sorted.map(({ original }) => original), [sorted]);
}
