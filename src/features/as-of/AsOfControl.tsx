import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useKnownDates } from './useKnownDates.ts';

/** Chooses the date at which the atlas is shown as its texts knew it. */
export function AsOfControl() {
  const { asOf: words } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const asOf = useAtlasStore((state) => state.asOf);
  const dates = useKnownDates();
  return (
    <label className="as-of">
      {words.label}
      <select
        value={asOf ?? ''}
        onChange={({ currentTarget: { value } }) => store.getState().setAsOf(value === '' ? null : value)}
      >
        <option value="">{words.now}</option>
        {dates.map(({ date, dateBasis }) => (
          <option key={date} value={date}>
            {formatDate(date, language, dateBasis)}
          </option>
        ))}
      </select>
    </label>
  );
}
