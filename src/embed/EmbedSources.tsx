import { useContext } from 'react';
import { useFacts } from '../citations/FactsContext.tsx';
import { SourceNumbersContext } from '../citations/SourceNumber.tsx';
import { SourceTitle } from '../citations/SourceTitle.tsx';
import { formatDate } from '../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { punctuation } from '../i18n/punctuation.ts';

/** The sources of what the page shows, under the numbers its figures carry. */
export function EmbedSources() {
  const { profile, source: words } = useMessages();
  const { newWindow } = useTexts(embedTexts);
  const language = useLanguage();
  const facts = useFacts();
  const { stop, clause } = punctuation[language];
  return (
    <>
      <h2>{profile.sources}</h2>
      <ol className="sources">
        {[...useContext(SourceNumbersContext)].map(([id, number]) => {
          const source = facts.sourceById(id);
          if (!source) return null;
          const date = formatDate(source.date, language, source.dateBasis);
          return (
            <li key={id} value={number}>
              <SourceTitle source={source} />
              {stop + source.publisher[language] + clause + date + stop}
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer nofollow">
                  {words.link}
                  <span className="visually-hidden">{newWindow}</span>
                </a>
              ) : (
                words.noLink
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
