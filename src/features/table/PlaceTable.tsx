import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { PlaceRow } from '../../domain/placeTable.ts';
import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { tableTexts } from '../../i18n/parts/table.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { PlaceTableRow } from './PlaceTableRow.tsx';
import { TableHead } from './TableHead.tsx';

interface PlaceTableProps {
  readonly rows: readonly PlaceRow[];
  readonly columns: readonly ShownColumn[];
}

/** Pixels; only a first guess, each row is measured when it is drawn. */
const rowHeight = 34;
/** Pixels; as in the style sheet. */
const headHeight = 72;

const rowSteps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, last) => last,
};

/** The table itself: as many rows as there are places, drawn only as far as they are in view. */
export function PlaceTable({ rows, columns }: PlaceTableProps) {
  const words = useTexts(tableTexts);
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const focusedIndex = focused === null ? -1 : rows.findIndex(({ place }) => place.id === focused);
  const wanted = useRef<number | null>(null);

  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.place.id ?? index,
    overscan: 10,
    // The head sticks to the top and takes as much room away from the rows.
    scrollPaddingEnd: headHeight,
    // The row that has the focus stays, or the focus would be lost when it scrolls out of view.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), ...(focusedIndex < 0 ? [] : [focusedIndex])])].toSorted(
          (a, b) => a - b,
        ),
      [focusedIndex],
    ),
  });
  const items = virtualizer.getVirtualItems();

  const selected = useAtlasStore((state) => state.selectedPlace);
  useEffect(() => {
    // What was selected in the table itself is in view and stays where it is.
    if (selected === null) return;
    const index = rows.findIndex(({ place }) => place.id === selected);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [selected, rows, virtualizer]);

  const linkOf = (index: number): HTMLAnchorElement | null | undefined =>
    body.current?.querySelector(`[data-index="${index}"] a`);

  useEffect(() => {
    if (wanted.current === null) return;
    const link = linkOf(wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus();
  });

  const handleKey = (event: KeyboardEvent): void => {
    const step = rowSteps[event.key];
    if (!step || focusedIndex < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const last = rows.length - 1;
    const index = Math.min(last, Math.max(0, step(focusedIndex, last)));
    const link = linkOf(index);
    // The browser brings into view what it focuses; a row that is not drawn has to be drawn first.
    if (link) link.focus();
    else {
      wanted.current = index;
      virtualizer.scrollToIndex(index, { align: 'auto' });
    }
  };

  let bottom = 0;
  return (
    <section
      className="table-scroll"
      ref={scroller}
      aria-label={words.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
      tabIndex={0}
    >
      <table className="place-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{words.caption}</caption>
        <TableHead columns={columns} />
        <tbody
          ref={body}
          onKeyDown={handleKey}
          onFocus={({ target }) => setFocused(target.closest('tr')?.dataset['place'] ?? null)}
          onBlur={() => setFocused(null)}
        >
          {items.map(({ index, start, end }) => {
            const row = rows[index];
            const gap = start - bottom;
            bottom = end;
            if (!row) return null;
            return (
              <Fragment key={row.place.id}>
                <Spacer height={gap} columns={columns.length} />
                <PlaceTableRow
                  row={row}
                  columns={columns}
                  index={index}
                  measure={virtualizer.measureElement}
                />
              </Fragment>
            );
          })}
          <Spacer height={virtualizer.getTotalSize() - bottom} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus.
    <tr aria-hidden="true" className="table-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
