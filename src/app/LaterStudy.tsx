import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const StudyKeeper = lazy(async () => ({
  default: (await import('../features/study-area/StudyKeeper.tsx')).StudyKeeper,
}));

/** What is found of a study area or spot, also one that a link brought; fetched once there is one. */
export function LaterStudy() {
  const isUsed = useAtlasStore((state) =>
    Boolean(state.studyArea ?? state.studyPoint ?? state.studyAwaitsDrawing),
  );
  if (!isUsed) return null;
  return (
    <Suspense fallback={null}>
      <StudyKeeper />
    </Suspense>
  );
}
