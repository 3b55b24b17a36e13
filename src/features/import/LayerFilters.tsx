import { useId } from 'react';
import type { OwnColumn } from '../../domain/ownColumn.ts';
import { type OwnFilter, ownMask } from '../../domain/ownFilter.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { FilterFields, mostChips } from './FilterFields.tsx';

/** Filters on a layer's attributes; a record is shown if all of them let it through. */
export function LayerFilters({ layer }: { readonly layer: OwnLayer }) {
  const { filter: words } = useTexts(importTexts);
  const store = useAtlasStoreApi();
  const field = useId();
  const { id, columns, filters, rows } = layer;
  const free = columns
    .map((_, index) => index)
    .filter((index) => !filters.some(({ column }) => column === index));
  const setFilters = (next: readonly OwnFilter[]) =>
    store.getState().changeOwnLayer(id, { filters: next, mask: ownMask(columns, next, rows) });
  if (columns.length === 0) return null;
  return (
    <div className="import-filters">
      <h4>{words.heading}</h4>
      {filters.map((filter) => {
        const column = columns[filter.column];
        if (!column) return null;
        return (
          <fieldset key={column.name} className="import-filter">
            <legend>{column.name}</legend>
            <FilterFields
              column={column}
              filter={filter}
              onChange={(next) => setFilters(filters.map((each) => (each === filter ? next : each)))}
            />
            <button
              type="button"
              className="icon-button"
              title={words.remove(column.name)}
              aria-label={words.remove(column.name)}
              onClick={() => setFilters(filters.filter((each) => each !== filter))}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" className="mark-line" />
              </svg>
            </button>
          </fieldset>
        );
      })}
      {free.length > 0 && (
        <p className="import-row">
          <label htmlFor={field}>{words.add}</label>
          <select
            id={field}
            value=""
            onChange={({ currentTarget: { value } }) => {
              const column = columns[Number(value)];
              if (value !== '' && column) setFilters([...filters, emptyFilter(column, Number(value))]);
            }}
          >
            <option value="">{words.choose}</option>
            {free.map((index) => (
              <option key={index} value={index}>
                {columns[index]?.name}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

function emptyFilter(column: OwnColumn, index: number): OwnFilter {
  if (column.kind === 'number') return { kind: 'range', column: index, least: null, most: null };
  return column.texts.length <= mostChips
    ? { kind: 'values', column: index, codes: [] }
    : { kind: 'contains', column: index, text: '' };
}
