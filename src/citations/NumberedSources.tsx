import { useContext } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { punctuation } from '../i18n/punctuation.ts';
import { SourceNumbersContext } from './SourceNumber.tsx';
import { SourceTitle } from './SourceTitle.tsx';

interface NumberedSourcesProps {
  readonly facts: Pick<Atlas, 'sources'>;
  /** Over the folded list. */
  readonly heading: string;
}

/** The publications that the values around it cite, folded away, under the numbers the values carry. */
export function NumberedSources({ facts, heading }: NumberedSourcesProps) {
  const { source: words } = useMessages();
  const language = useLanguage();
  const numbers = useContext(SourceNumbersContext);
  if (numbers.size === 0) return null;
  const { stop, clause } = punctuation[language];
  return (
    <details className="numbered-sources">
      <summary>{heading}</summary>
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
