import { useContext } from 'react';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import { SourceTitle } from '../../citations/SourceTitle.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { tableTexts } from '../../i18n/parts/table.ts';
import { punctuation } from '../../i18n/punctuation.ts';

/** The publications that the table's values cite, under the numbers the values carry. */
export function TableSources({ facts }: { readonly facts: Pick<Atlas, 'sources'> }) {
  const { source: words } = useMessages();
  const texts = useTexts(tableTexts);
  const language = useLanguage();
  const numbers = useContext(SourceNumbersContext);
  if (numbers.size === 0) return null;
  const { stop, clause } = punctuation[language];
  return (
    <details className="table-sources">
      <summary>{texts.sources}</summary>
      <ol className="source-list">
        {[...numbers.keys()].map((id) => {
          const source = facts.sources.find((each) => each.id === id);
          if (!source) return null;
          const date = formatDate(source.date, language, source.dateBasis);
          return (
            <li key={id}>
              <SourceTitle source={source} />
              {stop + source.publisher[language] + clause + date + stop}
              {source.url && (
                <a href={source.url} rel="external noopener noreferrer nofollow">
                  {words.link}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
