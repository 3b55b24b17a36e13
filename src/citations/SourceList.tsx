import { useContext } from 'react';
import { formatDate } from '../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { punctuation } from '../i18n/punctuation.ts';
import { useFacts } from './FactsContext.tsx';
import { SourceNumbersContext } from './SourceNumber.tsx';
import { SourceTitle } from './SourceTitle.tsx';

/** The profile's sources, numbered as its statements cite them, each once with what is to be known of it. */
export function SourceList() {
  const { profile, source: words } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const numbers = useContext(SourceNumbersContext);
  if (numbers.size === 0) return null;
  const { clause, colon, stop } = punctuation[language];
  return (
    <section className="profile-section source-section" aria-labelledby="profile-sources">
      <h3 id="profile-sources">{profile.sources}</h3>
      <ol className="source-list">
        {[...numbers.keys()].map((id) => {
          const source = facts.sourceById(id);
          if (!source) return null;
          return (
            <li key={id}>
              <SourceTitle source={source} />
              {[
                '',
                source.publisher[language] + clause + formatDate(source.date, language, source.dateBasis),
                words.kind[source.kind] + clause + words.trustLabel + colon + words.trust[source.trust],
                '',
              ].join(stop)}
              {source.url && (
                <a href={source.url} rel="external noopener noreferrer nofollow">
                  {words.link}
                </a>
              )}
              {source.note && <small className="source-note"> {source.note[language]}</small>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
