import { ownCell } from '../../domain/ownColumn.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { boundsOf } from '../../own-data/placing/boundsOf.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The attributes of the record that was clicked on the map or chosen in the table, as text. */
export function RecordCard() {
  const { record: words } = useTexts(importTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const chosen = useAtlasStore(({ ownRow }) => ownRow);
  const layer = useAtlasStore(({ ownLayers }) => ownLayers.find(({ id }) => id === chosen?.layer));
  if (!chosen || !layer) return null;
  const { row } = chosen;
  const number = formatNumber(layer.recordNumbers[row] ?? row + 1, language);
  const zoom = (): void => {
    const features = layer.features.features.filter(({ id }) => id === row);
    const bbox = boundsOf({ type: 'FeatureCollection', features });
    if (bbox) store.getState().bringOwnIntoView(bbox);
  };
  return (
    <section className="import-record" aria-labelledby="import-record">
      <h3 id="import-record">{words.heading(number, layer.name)}</h3>
      {layer.columns.length === 0 ? (
        <p className="import-note">{words.empty}</p>
      ) : (
        <dl className="import-facts">
          {layer.columns.map((column) => {
            const value = ownCell(column, row);
            const text = typeof value === 'number' ? formatNumber(value, language) : value;
            return (
              <div key={column.name}>
                <dt>{column.name}</dt>
                <dd>{text ?? <span className="import-none">{words.none}</span>}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <p className="import-row">
        <button type="button" className="button" onClick={zoom}>
          {words.zoom}
        </button>
        <button type="button" className="button" onClick={() => store.getState().selectOwnRow(null)}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
