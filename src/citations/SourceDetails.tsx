import type { Citation } from '../domain/citedSource.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { punctuation } from '../i18n/punctuation.ts';
import { useFacts } from './FactsContext.tsx';
import { SourceNumber } from './SourceNumber.tsx';

/**
 * Where a statement comes from: title, publisher, date, paragraph, trust and a link. The title as it was
 * printed in another language stands once, in the list of sources, under the number given here.
 */
export function SourceDetails({ citation }: { readonly citation: Citation }) {
  const { source: words } = useMessages();
  const language = useLanguage();
  const source = useFacts().sourceById(citation.source);
  if (!source) return null;
  const { clause, colon } = punctuation[language];
  const author = source.author === undefined ? '' : clause + source.author;
  const posted = source.datePosted ? ` · ${words.posted} ${formatDate(source.datePosted, language)}` : '';
  const date = formatDate(source.date, language, source.dateBasis);
  return (
    <div className="source-details">
      <p className="source-title">
        <cite>{source.titleTranslated[language]}</cite> <SourceNumber source={source.id} />
      </p>
      <p>
        {`${source.publisher[language]}${author} · ${date}${posted} · `}
        <strong>{citation.locator ? words.paragraph(citation.locator) : words.wholeText}</strong>
      </p>
      <p>
        {`${words.kind[source.kind]} · ${words.trustLabel}${colon}${words.trust[source.trust]} · `}
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
