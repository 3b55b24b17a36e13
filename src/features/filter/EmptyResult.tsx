import { lazy, Suspense } from 'react';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

const EmptyAdvice = lazy(async () => ({ default: (await import('./EmptyAdvice.tsx')).EmptyAdvice }));

/** What to do when no place passes the filter; fetched when that happens. */
export function EmptyResult() {
  const isEmpty = useAtlasStore(selectVisiblePlaces).size === 0;
  if (!isEmpty) return null;
  return (
    <Suspense fallback={null}>
      <EmptyAdvice />
    </Suspense>
  );
}
