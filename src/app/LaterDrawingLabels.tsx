import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const DrawingLabels = lazy(async () => ({
  default: (await import('../features/measure/DrawingLabels.tsx')).DrawingLabels,
}));

/** Values beside drawings, also those a link brought; fetched once there is something to label. */
export function LaterDrawingLabels() {
  const isUsed = useAtlasStore(({ drawings, sketch }) => drawings.length > 0 || sketch !== null);
  if (!isUsed) return null;
  return (
    <Suspense fallback={null}>
      <DrawingLabels />
    </Suspense>
  );
}
