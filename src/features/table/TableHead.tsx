import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useColumnName } from './useShownColumns.tsx';

/** The column heads: each a button that sorts by it, the other way round, and then not at all. */
export function TableHead({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const nameOf = useColumnName();
  const store = useAtlasStoreApi();
  const table = useAtlasStore((state) => state.table);

  const sortBy = (column: ShownColumn): void => {
    const startsDescending = column.kind === 'metric' || column.id === 'figures';
    const isSorted = table.sort?.column === column.id;
    const isTurned = isSorted && table.sort?.isDescending !== startsDescending;
    const isDescending = isSorted ? !startsDescending : startsDescending;
    store.getState().setTable({ ...table, sort: isTurned ? null : { column: column.id, isDescending } });
  };

  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sort = table.sort?.column === column.id ? table.sort : null;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sort ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
              data-number={column.kind === 'metric' || column.id === 'figures'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {nameOf(column)}
                <SortMark direction={sort ? (sort.isDescending ? 'down' : 'up') : 'none'} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const arrows = { up: 'M2 7l3-4 3 4z', down: 'M2 3l3 4 3-4z', none: 'M3 4l2-3 2 3zM3 6l2 3 2-3z' } as const;

function SortMark({ direction }: { readonly direction: keyof typeof arrows }) {
  return (
    <svg
      className="sort-mark"
      data-sorted={direction !== 'none'}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
    >
      <path d={arrows[direction]} />
    </svg>
  );
}
