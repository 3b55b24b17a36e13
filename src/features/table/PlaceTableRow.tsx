import type { MouseEvent } from 'react';
import type { PlaceRow } from '../../domain/placeTable.ts';
import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { MetricCell } from './MetricCell.tsx';
import { PlaceCell } from './PlaceCell.tsx';

interface PlaceTableRowProps {
  readonly row: PlaceRow;
  readonly columns: readonly ShownColumn[];
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** One place: its name is a link that opens the profile; the row shares hover and selection with the map. */
export function PlaceTableRow({ row, columns, index, measure }: PlaceTableRowProps) {
  const { evidence } = useMessages();
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const { place } = row;
  const isSelected = useAtlasStore((state) => state.selectedPlace === place.id);
  const isHovered = useAtlasStore((state) => state.hoveredPlace === place.id);

  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().selectPlace(place.id, 'list');
  };

  return (
    <tr
      ref={measure}
      data-index={index}
      data-place={place.id}
      aria-rowindex={index + 2}
      className={[isSelected && 'is-selected', isHovered && 'is-hovered'].filter(Boolean).join(' ')}
      onPointerEnter={() => store.getState().hoverPlace(place.id)}
      onPointerLeave={() => store.getState().hoverPlace(null)}
    >
      {columns.map((column) => {
        if (column.kind === 'metric') {
          return (
            <td key={column.id} data-number="true">
              <MetricCell figures={column.column.figures.get(place.id) ?? []} />
            </td>
          );
        }
        if (column.id !== 'name') {
          return (
            <td key={column.id} data-number={column.id === 'figures'}>
              <PlaceCell row={row} column={column.id} />
            </td>
          );
        }
        return (
          <th key={column.id} scope="row">
            <a
              href={placeHref(links, place.id)}
              aria-current={isSelected ? 'true' : undefined}
              onClick={open}
            >
              {place.name[language]}
            </a>{' '}
            <EvidenceMark evidence={place.evidence} label={evidence[place.evidence]} />
          </th>
        );
      })}
    </tr>
  );
}
