import type { LayerId } from '../../domain/place.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import type { LayerPlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { LayerSwatch } from '../../ui/LayerSwatch.tsx';
import { PlaceLink } from './PlaceLink.tsx';

interface LayerSectionProps {
  readonly layer: LayerId;
  readonly shown: LayerPlaces['places'];
  readonly total: number;
}

/** One layer in the table of contents: its switch, its count and its places. */
export function LayerSection({ layer, shown, total }: LayerSectionProps) {
  const { contents } = useMessages();
  const store = useAtlasStoreApi();
  const isOn = useAtlasStore((state) => state.filter.layers.includes(layer));
  return (
    <section className={`layer-section l-${layer}`} aria-labelledby={`layer-${layer}`}>
      <header>
        <LayerSwatch layer={layer} />
        <h3 id={`layer-${layer}`}>{contents.layers[layer]}</h3>
        <span className="layer-count">{contents.count(isOn ? shown.length : 0, total)}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          className="switch"
          checked={isOn}
          aria-label={contents.showLayer(contents.layers[layer])}
          onChange={() => store.getState().toggleLayer(layer)}
        />
      </header>
      <p className="layer-note">{contents.layerNotes[layer]}</p>
      {isOn && shown.length > 0 && (
        <ul className="place-list">
          {shown.map((place) => (
            <li key={place.id}>
              <PlaceLink place={place} origin="list" />
            </li>
          ))}
        </ul>
      )}
      {isOn && shown.length === 0 && <p className="layer-empty">{contents.hiddenByFilter}</p>}
    </section>
  );
}
