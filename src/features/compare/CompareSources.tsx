import { SourceTitle } from '../../citations/SourceTitle.tsx';
import type { CitedSource } from '../../domain/citedSource.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';

/** All publications that the table cites, under the numbers its values carry. */
export function CompareSources({ sources }: { readonly sources: readonly CitedSource[] }) {
  const { source: words } = useMessages();
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  if (sources.length === 0) return null;
  return (
    <section className="compare-sources" aria-labelledby="compare-sources">
      <h3 id="compare-sources">{texts.sources}</h3>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />. {source.publisher[language]}
            {source.author && `, ${source.author}`}, {formatDate(source.date, language, source.dateBasis)}.{' '}
            {words.kind[source.kind]}, {words.trustLabel}: {words.trust[source.trust]}.{' '}
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
