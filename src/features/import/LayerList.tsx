import { useState } from 'react';
import { shownRows } from '../../domain/ownFilter.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { LayerSettings } from './LayerSettings.tsx';

/** The reader's own layers, the topmost first. */
export function LayerList() {
  const { layers: words } = useTexts(importTexts);
  const layers = useAtlasStore(({ ownLayers }) => ownLayers);
  return (
    <section className="import-layers" aria-labelledby="import-layers">
      <h3 id="import-layers">{words.heading}</h3>
      {layers.length === 0 && <p className="import-note">{words.empty}</p>}
      <ul>
        {layers.toReversed().map((layer) => (
          <LayerItem key={layer.id} layer={layer} />
        ))}
      </ul>
    </section>
  );
}

function LayerItem({ layer }: { readonly layer: OwnLayer }) {
  const { layers: words, records } = useTexts(importTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const [isOpen, setIsOpen] = useState(false);
  const { id, name, rows, mask, bbox } = layer;
  const all = formatNumber(rows, language);
  return (
    <li>
      <div className="import-layer">
        <input
          type="checkbox"
          role="switch"
          className="switch"
          aria-label={words.show(name)}
          aria-checked={layer.isVisible}
          checked={layer.isVisible}
          onChange={({ currentTarget }) =>
            store.getState().changeOwnLayer(id, { isVisible: currentTarget.checked })
          }
        />
        <button
          type="button"
          className="import-layer-name"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{name}</span>
          <span className="import-count">
            {mask ? words.shown(formatNumber(shownRows(mask, rows), language), all) : records(all)}
          </span>
        </button>
        {bbox && (
          <button
            type="button"
            className="icon-button"
            title={words.zoom}
            aria-label={`${words.zoom}: ${name}`}
            onClick={() => store.getState().bringOwnIntoView(bbox)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4" className="mark-line" />
            </svg>
          </button>
        )}
      </div>
      {isOpen && <LayerSettings layer={layer} />}
    </li>
  );
}
