import { lazy, Suspense, useEffect, useState } from 'react';
import { loadGeometry } from '../atlas/loadGeometry.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { AsOfBanner } from '../features/as-of/AsOfBanner.tsx';
import { AsOfDay } from '../features/as-of/AsOfDay.tsx';
import { selectFactsAsOf } from '../state/factsAsOf.ts';
import { useAtlasStore } from '../state/useAtlasStore.tsx';
import { LaterUnitSwitch, LaterUnitsOnPaper } from './LaterUnits.tsx';

/** Most readers never compare: the table is fetched when it is opened. */
const ComparePanel = lazy(async () => ({
  default: (await import('../features/compare/ComparePanel.tsx')).ComparePanel,
}));

/** The open comparison; its outlines follow when the geometry is there, and may stay away. */
export function Comparison() {
  const facts = useAtlasStore(selectFactsAsOf);
  const [geometry, setGeometry] = useState<AtlasGeometry | null>(null);
  useEffect(() => {
    let left = false;
    loadGeometry().then(
      (loaded) => {
        if (!left) setGeometry(loaded);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, []);
  if (!facts) return null;
  return (
    <Suspense fallback={null}>
      <AsOfDay>
        <ComparePanel
          atlas={facts}
          geometry={geometry}
          notice={
            <>
              <AsOfBanner />
              <LaterUnitsOnPaper />
            </>
          }
          tools={<LaterUnitSwitch />}
        />
      </AsOfDay>
    </Suspense>
  );
}
