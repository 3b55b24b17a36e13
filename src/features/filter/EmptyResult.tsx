import type { FacetName } from '../../domain/filter.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectEmptyResultAdvice, selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** What to do when no place passes the filter: the one restriction whose removal helps most. */
export function EmptyResult() {
  const { filter: words } = useMessages();
  const store = useAtlasStoreApi();
  const advice = useAtlasStore(selectEmptyResultAdvice);
  const isEmpty = useAtlasStore(selectVisiblePlaces).size === 0;
  if (!isEmpty) return null;
  const facetWords: Readonly<Record<FacetName, string>> = {
    layers: words.layersRestriction,
    districts: words.district,
    sectors: words.sector,
    statuses: words.status,
    evidence: words.evidence,
  };
  const restriction = advice ? facetWords[advice.lift] : '';
  return (
    <section className="notice empty-result" aria-label={words.emptyTitle}>
      <h2>{words.emptyTitle}</h2>
      <p>{advice ? words.emptyAdvice(restriction, advice.places) : words.emptyNoAdvice}</p>
      <p>
        {advice && (
          <button type="button" className="button" onClick={() => store.getState().liftFacet(advice.lift)}>
            {words.lift(restriction)}
          </button>
        )}{' '}
        <button type="button" className="button" onClick={() => store.getState().clearFilter()}>
          {words.clear}
        </button>
      </p>
    </section>
  );
}
