import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { KeepCompare } from './KeepCompare.tsx';

/**
 * The shortlist: names in their order, compare, clear. It stays where it is while the comparison lies
 * over it, so that the button that opened that can take the focus back.
 */
export function CompareBar() {
  const { compare: words } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const nameOf = usePlaceNames();
  const compare = useAtlasStore((state) => state.compare);
  if (compare.length === 0) return null;
  const canCompare = compare.length >= comparedPlaces.fewest;
  return (
    <section className="compare-bar" aria-label={words.shortlist}>
      <p>
        <strong>{compare.map(nameOf).join(language === 'zh' ? '、' : ', ')}</strong>{' '}
        <small>{canCompare ? words.chosen(compare.length, comparedPlaces.most) : words.tooFew}</small>
      </p>
      <p className="compare-bar-actions">
        <button
          type="button"
          className="button"
          aria-disabled={!canCompare || undefined}
          onClick={() => canCompare && store.getState().openCompare()}
        >
          {words.open}
        </button>
        <button type="button" className="text-button" onClick={() => store.getState().clearCompare()}>
          {words.clear}
        </button>
        <KeepCompare />
      </p>
    </section>
  );
}
