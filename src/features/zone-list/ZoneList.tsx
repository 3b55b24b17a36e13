import { useDeferredValue } from 'react';
import type { LayerId } from '../../domain/place.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectPlacesByLayer } from '../../state/selectors.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { LayerSection } from './LayerSection.tsx';
import { PlaceLink } from './PlaceLink.tsx';

const planLayers: readonly LayerId[] = ['pazhou', 'baietan', 'district-clusters'];
const otherLayers: readonly LayerId[] = ['huangpu', 'sites', 'hubs', 'districts'];

/** The atlas' table of contents: the "1 + 1 + 9" plan first, then what lies around it. */
export function ZoneList() {
  const { contents } = useMessages();
  // The map shows a filter first; the list follows in the next moment.
  const groups = useDeferredValue(useAtlasStore(selectPlacesByLayer));
  const all = useAtlasStore((state) => state.atlas.places);
  const section = (layer: LayerId) => (
    <LayerSection
      key={layer}
      layer={layer}
      shown={groups.find((group) => group.layer === layer)?.places ?? []}
      total={all.filter((place) => place.layer === layer).length}
    />
  );
  const unlocated = groups.find((group) => group.layer === null)?.places ?? [];
  return (
    <nav className="zone-list" id="zones" aria-labelledby="zones-heading" tabIndex={-1}>
      <h2 id="zones-heading" className="visually-hidden">
        {contents.heading}
      </h2>
      <section className="layer-section whole-section" aria-labelledby="layer-whole">
        <header>
          <h3 id="layer-whole">{contents.whole}</h3>
        </header>
        <ul className="place-list">
          {all
            .filter(({ kind }) => kind === 'city')
            .map((place) => (
              <li key={place.id}>
                <PlaceLink place={place} origin="list" />
              </li>
            ))}
        </ul>
      </section>
      <div className="plan-group">
        <h2 className="group-heading">{contents.plan}</h2>
        <p className="layer-note">{contents.planNote}</p>
        {planLayers.map(section)}
      </div>
      <div className="other-group">
        {otherLayers.map(section)}
        {unlocated.length > 0 && (
          <section className="layer-section" aria-labelledby="layer-none">
            <header>
              <h3 id="layer-none">{contents.elsewhere}</h3>
            </header>
            <ul className="place-list">
              {unlocated.map((place) => (
                <li key={place.id}>
                  <PlaceLink place={place} origin="list" />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </nav>
  );
}
