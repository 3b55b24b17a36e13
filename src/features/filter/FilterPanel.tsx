import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { isFilterPending } from '../../state/figuresSlice.ts';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

const Facets = lazy(async () => ({ default: (await import('./Facets.tsx')).Facets }));
const ActiveFilters = lazy(async () => ({ default: (await import('./ActiveFilters.tsx')).ActiveFilters }));

/**
 * Narrows map and list; layers are switched in the list. The choices are fetched when the panel is
 * first opened, the restrictions in force as soon as the filter is another than the page's own.
 */
export function FilterPanel({ children }: { readonly children?: ReactNode }) {
  const { filter: words } = useMessages();
  const store = useAtlasStoreApi();
  const shown = useAtlasStore(selectVisiblePlaces).size;
  const total = useAtlasStore((state) => state.facets.length);
  const isPending = useAtlasStore(isFilterPending);
  const isChanged = useAtlasStore((state) => state.filter !== store.getInitialState().filter);
  const [wasOpened, setWasOpened] = useState(false);

  return (
    <section aria-label={words.heading}>
      <details
        className="filter-panel"
        onToggle={(event) => {
          if (event.currentTarget.open) setWasOpened(true);
        }}
      >
        <summary>
          <span>{words.heading}</span>
          <span className="filter-result">{isPending ? words.pending : words.result(shown, total)}</span>
        </summary>
        {wasOpened && (
          <Suspense fallback={null}>
            <Facets />
            {children}
          </Suspense>
        )}
      </details>
      {(wasOpened || isChanged) && (
        <Suspense fallback={null}>
          <ActiveFilters />
        </Suspense>
      )}
    </section>
  );
}
