import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const OfflineCopy = lazy(async () => ({
  default: (await import('../features/offline/OfflineCopy.tsx')).OfflineCopy,
}));

/** A copy for reading without a network: begun when the map is complete, so that it delays nothing. */
export function LaterOffline({ root }: { readonly root: string }) {
  const isComplete = useAtlasStore(({ mapStatus: { kind } }) => kind === 'ready' || kind === 'failed');
  if (!import.meta.env.PROD || !isComplete || !mayKeepCopy()) return null;
  return (
    <Suspense fallback={null}>
      <OfflineCopy container={navigator.serviceWorker} workerUrl={`${root}sw.js`} reload={reload} />
    </Suspense>
  );
}

/** Not in a frame, where the page is a guest; and no browser has it on a page from disk or without encryption. */
function mayKeepCopy(): boolean {
  return window.top === window && 'serviceWorker' in navigator;
}

function reload(): void {
  window.location.reload();
}
