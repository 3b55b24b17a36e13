import { SourceDetails } from '../../citations/SourceDetails.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';

/** What has to be known about the place: changes of extent and warnings, each with its source. */
export function PlaceNotes({ place }: { readonly place: Place }) {
  const { profile, source: words } = useMessages();
  const language = useLanguage();
  if (place.notes.length === 0 && place.territories.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-notes">
      <h3 id="profile-notes">{profile.notes}</h3>
      {place.territories.length > 0 && (
        <>
          <h4>{profile.territories}</h4>
          <ul className="note-list">
            {place.territories.map(({ id, label, note }) => (
              <li key={id}>
                <strong>{label[language]}</strong>
                {punctuation[language].colon + note[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="note-list">
        {place.notes.map(({ text, source, locator }) => (
          <li key={text.en}>
            {text[language]} {source && <SourceNumber source={source} />}
            {source && (
              <details className="note-source">
                <summary>{words.heading}</summary>
                <SourceDetails citation={{ source, ...(locator ? { locator } : {}) }} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
