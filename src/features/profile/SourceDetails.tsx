import type { Citation } from '../../domain/citedSource.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useFacts } from './FactsContext.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { SourceTitle } from './SourceTitle.tsx';

/** Where a statement comes from: title, publisher, date, paragraph, trust and a link. */
export function SourceDetails({ citation }: { readonly citation: Citation }) {
  const { source: words } = useMessages();
  const language = useLanguage();
  const source = useFacts().sourceById(citation.source);
  if (!source) return null;
  return (
    <div className="source-details">
      <p className="source-title">
        <SourceTitle source={source} /> <SourceNumber source={source.id} />
      </p>
      <p>
        {source.publisher[language]}
        {source.author && `, ${source.author}`} · {formatDate(source.date, language, source.dateBasis)}
        {source.datePosted && ` · ${words.posted} ${formatDate(source.datePosted, language)}`} ·{' '}
        <strong>{citation.locator ? words.paragraph(citation.locator) : words.wholeText}</strong>
      </p>
      <p>
        {words.kind[source.kind]} · {words.trustLabel}: {words.trust[source.trust]} ·{' '}
        {source.url ? (
          <a href={source.url} rel="external noopener noreferrer nofollow">
            {words.link}
          </a>
        ) : (
          words.noLink
        )}
      </p>
    </div>
  );
}
