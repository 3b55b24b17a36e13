import type { Citation, CitedSource } from '../../domain/citedSource.ts';
import { languageTag } from '../../domain/languageTag.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useFacts } from './FactsContext.tsx';

/** Where a statement comes from: title, publisher, date, paragraph, trust and a link. */
export function SourceDetails({ citation }: { readonly citation: Citation }) {
  const { source: words } = useMessages();
  const language = useLanguage();
  const source = useFacts().sourceById(citation.source);
  if (!source) return null;
  const translated = source.titleTranslated[language];
  return (
    <div className="source-details">
      <p className="source-title">
        <cite>{translated}</cite>
        {isOriginalTitle(source) && source.title !== translated && (
          <>
            {' '}
            <span className="source-original">
              ({words.original}: <span lang={languageTag(source.language)}>{source.title}</span>)
            </span>
          </>
        )}
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
      {source.note && <p className="source-note">{source.note[language]}</p>}
    </div>
  );
}

/** Where the published title is not known, a description stands in its place in both languages. */
function isOriginalTitle({ title, language, titleTranslated }: CitedSource): boolean {
  return language === 'en' || title !== titleTranslated.en;
}
