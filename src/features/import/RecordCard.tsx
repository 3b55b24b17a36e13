import { ownCell } from '../../domain/ownColumn.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { boundsOf } from '../../own-data/placing/boundsOf.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { StudyAreaButton } from './StudyAreaButton.tsx';

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
  const zoom = async (): Promise<void> => {
    // Where the worker is lost, so is the layer, and the panel says it.
    const features = await layer.geometry.features({ rows: [row, row + 1] }).catch(() => null);
    const bbox = features && boundsOf(features);
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
        <button type="button" className="button" onClick={() => void zoom()}>
          {words.zoom}
        </button>
        <StudyAreaButton layer={layer} row={row} name={words.heading(number, layer.name)} />
        <button type="button" className="button" onClick={() => store.getState().selectOwnRow(null)}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
