import type { OwnColumn } from '../../domain/ownColumn.ts';
import type { OwnRowOrder } from '../../domain/ownRows.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';

interface TableHeadProps {
  readonly columns: readonly OwnColumn[];
  readonly order: OwnRowOrder | null;
  readonly onOrder: (order: OwnRowOrder | null) => void;
}

/** Column heads that sort: up, down, then as in the file again. */
export function TableHead({ columns, order, onOrder }: TableHeadProps) {
  const { table: words } = useTexts(importTexts);
  const next = (column: number): OwnRowOrder | null => {
    if (order?.column !== column) return { column, isDescending: false };
    return order.isDescending ? null : { column, isDescending: true };
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{words.row}</th>
        {columns.map(({ name, kind }, index) => {
          const isSorted = order?.column === index;
          const direction = order?.isDescending ? 'descending' : 'ascending';
          return (
            <th key={name} scope="col" data-kind={kind} aria-sort={isSorted ? direction : 'none'}>
              <button type="button" title={words.sort(name)} onClick={() => onOrder(next(index))}>
                {name}
                {isSorted && <span aria-hidden="true">{order.isDescending ? ' ↓' : ' ↑'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
