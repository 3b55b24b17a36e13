import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useKnownDates } from './useKnownDates.ts';

/** Says that the atlas is shown as its texts knew it at an earlier date, and leads back to now. */
export function AsOfBanner() {
  const { asOf: words } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const asOf = useAtlasStore((state) => state.asOf);
  const chosen = useKnownDates().find(({ date }) => date === asOf);
  if (!chosen) return null;
  return (
    <section className="notice as-of-banner" aria-label={words.label}>
      <p>
        <strong>{words.banner(formatDate(chosen.date, language, chosen.dateBasis))}</strong>
      </p>
      <p>{words.note}</p>
      <button type="button" className="button" onClick={() => store.getState().setAsOf(null)}>
        {words.back}
      </button>
    </section>
  );
}
