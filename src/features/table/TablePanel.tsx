import { useDeferredValue, useEffect, useMemo } from 'react';
import { numberSources } from '../../atlas/sourceNumbers.ts';
import { NumberedSources } from '../../citations/NumberedSources.tsx';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import { placeRows } from '../../domain/placeTable.ts';
import { placeTableCsv } from '../../domain/placeTableCsv.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { tableTexts } from '../../i18n/parts/table.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { selectFilterFacets } from '../../state/filteredFacets.ts';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { useShownColumns } from './useShownColumns.tsx';
import { useSortedRows } from './useSortedRows.tsx';

/** All places that pass the filter as a table: the same filter, selection and hover as the map. */
export function TablePanel() {
  const words = useTexts(tableTexts);
  const store = useAtlasStoreApi();
  const atlas = useAtlasStore((state) => state.atlas);
  const facts = useAtlasStore(selectFactsAsOf);
  const facets = useAtlasStore(selectFilterFacets);
  const { sort } = useAtlasStore((state) => state.table);
  // The map shows a filter first.
  const visible = useDeferredValue(useAtlasStore(selectVisiblePlaces));
  const columns = useShownColumns();
  const download = useFileDownload();
  useEffect(() => store.getState().wantFigures(), [store]);

  const all = useMemo(() => placeRows(atlas.places, facets, facts), [atlas, facets, facts]);
  const shown = useMemo(() => all.filter(({ place }) => visible.has(place.id)), [all, visible]);
  const rows = useSortedRows(shown, columns, sort);
  const numbers = useMemo(
    () =>
      numberSources(
        columns.flatMap((column) =>
          column.kind === 'metric'
            ? rows.flatMap(({ place }) => column.column.figures.get(place.id) ?? [])
            : [],
        ),
      ),
    [columns, rows],
  );

  return (
    <SourceNumbersContext value={numbers}>
      <div className="table-tools">
        <p>{words.count(rows.length, all.length)}</p>
        <ColumnChooser columns={columns} />
        <button
          type="button"
          className="button"
          onClick={() => download(`${words.fileName}.csv`, placeTableCsv(rows, columns), 'text/csv')}
        >
          {words.download}
        </button>
        {!facts && <p>{words.figuresLoading}</p>}
      </div>
      {rows.length > 0 ? <PlaceTable rows={rows} columns={columns} /> : <p>{words.none}</p>}
      {facts && <NumberedSources facts={facts} heading={words.sources} />}
    </SourceNumbersContext>
  );
}
