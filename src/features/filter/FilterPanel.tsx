import type { ReactNode } from 'react';
import { restrictedFacets } from '../../domain/filter.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useHydrated } from '../../ui/useHydrated.tsx';
import { Facets } from './Facets.tsx';

/** Narrows map and list by district, industry, status and evidence; layers are switched in the list. */
export function FilterPanel({ children }: { readonly children?: ReactNode }) {
  const { filter: words } = useMessages();
  const store = useAtlasStoreApi();
  const isRestricted = useAtlasStore((state) => restrictedFacets(state.filter).length > 0);
  const shown = useAtlasStore(selectVisiblePlaces).size;
  const total = useAtlasStore((state) => state.facets.length);
  // Without a script nothing can be filtered: the choices are not worth their bytes in the page.
  const isHydrated = useHydrated();

  return (
    <section aria-label={words.heading}>
      <details className="filter-panel">
        <summary>
          <span>{words.heading}</span>
          <span className="filter-result">{words.result(shown, total)}</span>
        </summary>
        {isHydrated && <Facets />}
        {isHydrated && children}
        {isRestricted && (
          <button type="button" className="text-button" onClick={() => store.getState().clearFilter()}>
            {words.clear}
          </button>
        )}
      </details>
    </section>
  );
}
