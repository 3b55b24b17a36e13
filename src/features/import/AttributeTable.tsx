import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { ownCell } from '../../domain/ownColumn.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { type OwnRowOrder, orderedRows } from '../../domain/ownRows.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { TableHead } from './TableHead.tsx';

/** Height of a row in CSS pixels, as import.css has it. */
const rowPixels = 30;

/** The attributes of the rows that the filters let through; only those in view are on the page. */
export function AttributeTable({ layer }: { readonly layer: OwnLayer }) {
  const { table: words } = useTexts(importTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const marked = useAtlasStore(({ ownRow }) => (ownRow?.layer === layer.id ? ownRow.row : null));
  const scroller = useRef<HTMLElement>(null);
  const [order, setOrder] = useState<OwnRowOrder | null>(null);
  const { columns, mask, rows, recordNumbers } = layer;
  const shown = useMemo(
    () => orderedRows(columns, mask, rows, order, language),
    [columns, mask, rows, order, language],
  );
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section
      className="import-table"
      ref={scroller}
      aria-label={words.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      <table aria-rowcount={shown.length + 1}>
        <caption className="visually-hidden">{words.caption(layer.name)}</caption>
        <TableHead columns={columns} order={order} onOrder={setOrder} />
        <tbody>
          {before > 0 && <Gap pixels={before} />}
          {items.map(({ index }) => {
            const row = shown[index] ?? 0;
            const number = formatNumber(recordNumbers[row] ?? row + 1, language);
            return (
              <tr key={row} aria-rowindex={index + 2} data-marked={row === marked || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    aria-label={words.showRow(number)}
                    aria-pressed={row === marked}
                    onClick={() => store.getState().selectOwnRow({ layer: layer.id, row })}
                  >
                    {number}
                  </button>
                </th>
                {columns.map((column) => {
                  const value = ownCell(column, row);
                  return (
                    <td key={column.name} data-kind={column.kind}>
                      {typeof value === 'number' ? formatNumber(value, language) : value}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <Gap pixels={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** The room of rows that are not on the page. */
function Gap({ pixels }: { readonly pixels: number }) {
  return (
    <tr className="import-gap">
      <td style={{ height: pixels }} />
    </tr>
  );
}
