import { lazy, Suspense, useMemo } from 'react';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import { connectivity, nearestZoneCount } from '../../domain/connectivity.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { DistanceTable } from '../../places/DistanceTable.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { useHydrated } from '../../ui/useHydrated.tsx';
import { ConnectivityToggle } from './ConnectivityToggle.tsx';

const ConnectivityRings = lazy(async () => ({
  default: (await import('./ConnectivityRings.tsx')).ConnectivityRings,
}));

/** How a place lies to transport hubs and to other zones, and by what method that was measured. */
export function Connectivity({ place }: { readonly place: PlaceEntry }) {
  const { connectivity: texts } = useMessages();
  const language = useLanguage();
  const hydrated = useHydrated();
  const atlas = useAtlasStore((state) => state.atlas);
  const reachShown = useAtlasStore((state) => state.reachShown);
  const lying = useMemo(() => connectivity(atlas, place.id), [atlas, place.id]);
  const isDrawn = atlas.outlines.some((outline) => outline.place === place.id);
  if (!isDrawn || place.kind === 'city') return null;
  const sentences = [texts.method, texts.methodTolerance, texts.methodLeftOut];
  return (
    <section className="profile-section" aria-labelledby="profile-connectivity">
      <h3 id="profile-connectivity">{texts.heading}</h3>
      {lying ? (
        <>
          {hydrated && <ConnectivityToggle />}
          {hydrated && reachShown && (
            <Suspense fallback={null}>
              <ConnectivityRings lying={lying} />
            </Suspense>
          )}
          <DistanceTable
            caption={texts.hubs}
            distances={lying.hubs}
            origin="profile"
            className="distance-table"
          />
          <DistanceTable
            caption={texts.zones}
            distances={lying.zones.slice(0, nearestZoneCount)}
            origin="profile"
            className="distance-table"
          />
          <p className="method">{sentences.join(language === 'zh' ? '' : ' ')}</p>
        </>
      ) : (
        <p className="not-published">{texts.noDistances}</p>
      )}
    </section>
  );
}
