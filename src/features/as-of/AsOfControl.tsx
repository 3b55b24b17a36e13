import { useRef } from 'react';
import { type KnownDate, knownDates } from '../../domain/asOf.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

const noDates: readonly KnownDate[] = [];

/**
 * Chooses the date at which the atlas is shown as its texts knew it; says so while it is not now. The
 * dates of the documents are offered once the facts are loaded, a date from the address at once.
 */
export function AsOfControl() {
  const { asOf: words } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const asOf = useAtlasStore((state) => state.asOf);
  const facts = useAtlasStore((state) => state.facts);
  const select = useRef<HTMLSelectElement>(null);
  const dates = withDate(facts ? knownDates(facts) : noDates, asOf);
  const chosen = dates.find(({ date }) => date === asOf);
  const show = (date: string | null): void => store.getState().setAsOf(date);
  return (
    <div className="as-of">
      <label>
        {words.label}
        <select
          ref={select}
          value={asOf ?? ''}
          onChange={(event) => show(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{words.now}</option>
          {dates.map(({ date, dateBasis }) => (
            <option key={date} value={date}>
              {formatDate(date, language, dateBasis)}
            </option>
          ))}
        </select>
      </label>
      <div>
        {chosen && (
          <div className="notice as-of-banner">
            <p>
              <strong>{words.banner(formatDate(chosen.date, language, chosen.dateBasis))}</strong>
            </p>
            <p>{words.note}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                show(null);
                // The button is about to go; the reader stays at the control.
                select.current?.focus();
              }}
            >
              {words.back}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The dates offered, with the chosen one where an address names another. */
function withDate(dates: readonly KnownDate[], date: string | null): readonly KnownDate[] {
  if (date === null || dates.some((known) => known.date === date)) return dates;
  return [...dates, { date, dateBasis: 'stated' }];
}
