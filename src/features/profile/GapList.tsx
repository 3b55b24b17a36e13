import { placeGaps } from '../../domain/gaps.ts';
import type { Place } from '../../domain/place.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** What no source gives for the place. "Not published" is an answer, and this is where it stands. */
export function GapList({ place }: { readonly place: Place }) {
  const { profile, gap } = useMessages();
  const language = useLanguage();
  const facts = useAtlasStore(selectFactsAsOf);
  const gaps = facts ? placeGaps(facts, place) : [];
  if (gaps.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-gaps">
      <h3 id="profile-gaps">{profile.gaps}</h3>
      <ul className="note-list gap-list">
        {gaps.map(({ field, since }) => (
          <li key={field}>
            {gap[field]}
            {since && <small> {profile.onlyPlanned(formatDate(since, language))}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
