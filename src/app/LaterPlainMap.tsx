import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const PlainMapNotice = lazy(async () => ({
  default: (await import('../features/notice/PlainMapNotice.tsx')).PlainMapNotice,
}));

/** What there is to say of a map without WebGL; fetched only then. */
export function LaterPlainMap() {
  const isPlain = useAtlasStore(({ plainMap, mapStatus }) => plainMap !== null && mapStatus.kind === 'ready');
  if (!isPlain) return null;
  return (
    <Suspense fallback={null}>
      <PlainMapNotice />
    </Suspense>
  );
}
