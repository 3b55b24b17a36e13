import { SourceTitle } from '../../citations/SourceTitle.tsx';
import type { CitedSource } from '../../domain/citedSource.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { punctuation } from '../../i18n/punctuation.ts';

/** All publications that the table cites, under the numbers its values carry. */
export function CompareSources({ sources }: { readonly sources: readonly CitedSource[] }) {
  const { source: words } = useMessages();
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const { clause, colon, stop } = punctuation[language];
  if (sources.length === 0) return null;
  return (
    <section className="compare-sources" aria-labelledby="compare-sources">
      <h3 id="compare-sources">{texts.sources}</h3>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            {[
              '',
              [
                source.publisher[language],
                ...(source.author ? [source.author] : []),
                formatDate(source.date, language, source.dateBasis),
              ].join(clause),
              words.kind[source.kind] + clause + words.trustLabel + colon + words.trust[source.trust],
              '',
            ].join(stop)}
            {source.url ? (
              <a href={source.url} rel="external noopener noreferrer nofollow">
                {words.link}
              </a>
            ) : (
              words.noLink
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
