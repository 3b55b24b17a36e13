import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const ColourOnMap = lazy(async () => ({
  default: (await import('../features/colour/ColourOnMap.tsx')).ColourOnMap,
}));

/** Colours the map and explains the colours, also those a link asks for; fetched once there is a metric. */
export function LaterColour() {
  if (useAtlasStore((state) => state.metric) === null) return null;
  return (
    <Suspense fallback={null}>
      <ColourOnMap />
    </Suspense>
  );
}
