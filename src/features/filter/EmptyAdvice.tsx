import { useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { selectEmptyResultAdvice } from '../../state/filterSelectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The one restriction whose removal helps most, and a way to clear all. */
export function EmptyAdvice() {
  const words = useTexts(filterTexts);
  const store = useAtlasStoreApi();
  const advice = useAtlasStore(selectEmptyResultAdvice);
  const restriction = advice ? words.facets[advice.lift] : '';
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
