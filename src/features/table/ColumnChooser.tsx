import { useRef } from 'react';
import { type MetricColumn, metricColumns } from '../../domain/metricColumns.ts';
import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import { defaultTableView, mostColumns, placeColumnIds } from '../../domain/tableView.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { tableTexts } from '../../i18n/parts/table.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { OptionGroup } from '../../ui/OptionGroup.tsx';

const chosenFrom = placeColumnIds.filter((id) => id !== 'name');

/** Which columns the table has: its own as switches, metrics one by one. */
export function ColumnChooser({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const { status } = useMessages();
  const words = useTexts(tableTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const facts = useAtlasStore(selectFactsAsOf);
  const table = useAtlasStore((state) => state.table);
  const details = useRef<HTMLDetailsElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const isFull = table.columns.length >= mostColumns;
  const optionOf = (column: MetricColumn) => ({
    value: column.id,
    label: `${metricColumnName(column, language, status)} [${column.figures.size}]`,
  });
  const missing = (facts ? metricColumns(facts) : []).filter(({ id }) => !table.columns.includes(id));

  const setColumns = (ids: readonly string[]): void => {
    const { sort } = table;
    const isStillShown = sort?.column === 'name' || ids.some((id) => id === sort?.column);
    store.getState().setTable({ columns: ids, sort: isStillShown ? sort : null });
  };
  const remove = (id: string): void => setColumns(table.columns.filter((each) => each !== id));

  return (
    <details
      className="column-chooser"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        // Closes this, not the whole tool.
        event.preventDefault();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">{words.chooseColumns}</summary>
      <div className="column-choices">
        {chosenFrom.map((id) => (
          <label key={id} className="chip">
            <input
              type="checkbox"
              checked={table.columns.includes(id)}
              disabled={isFull && !table.columns.includes(id)}
              onChange={({ currentTarget }) =>
                currentTarget.checked ? setColumns([...table.columns, id]) : remove(id)
              }
            />
            <span>{words.columns[id]}</span>
          </label>
        ))}
        {columns.map((column) =>
          column.kind === 'metric' ? (
            <button
              key={column.id}
              type="button"
              className="chip"
              aria-label={words.removeColumn(metricColumnName(column.column, language, status))}
              onClick={() => {
                remove(column.id);
                select.current?.focus();
              }}
            >
              <span>{metricColumnName(column.column, language, status)}</span>
              <span aria-hidden="true">×</span>
            </button>
          ) : null,
        )}
        <label className="column-metric">
          <span>{words.addMetric}</span>
          <select
            ref={select}
            value=""
            disabled={!facts || isFull}
            onChange={({ currentTarget }) => setColumns([...table.columns, currentTarget.value])}
          >
            <option value="">…</option>
            <OptionGroup
              label={words.severalPlaces}
              options={missing.filter(({ figures }) => figures.size > 1).map(optionOf)}
            />
            <OptionGroup
              label={words.onePlace}
              options={missing.filter(({ figures }) => figures.size === 1).map(optionOf)}
            />
          </select>
        </label>
        {isFull && <p>{words.full(mostColumns)}</p>}
        <button
          type="button"
          className="text-button"
          onClick={() => store.getState().setTable(defaultTableView)}
        >
          {words.reset}
        </button>
      </div>
    </details>
  );
}
