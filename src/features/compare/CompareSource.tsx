import type { Atlas } from '../../domain/atlas.ts';
import type { Figure } from '../../domain/figure.ts';
import { languageTag } from '../../domain/languageTag.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';

/** How a figure is to be read and where it stands: base, extent, doubts, publication, paragraph. */
export function CompareSource({ atlas, figure }: { readonly atlas: Atlas; readonly figure: Figure }) {
  const { figure: words, source: sourceWords } = useMessages();
  const language = useLanguage();
  const { clause, colon } = punctuation[language];
  const { formatPublished } = useUnitFormatters();
  const source = atlas.sources.find(({ id }) => id === figure.source);
  const owner = atlas.places.find(({ id }) => id === figure.place);
  const territory = owner?.territories.find(({ id }) => id === figure.territory);
  const remarks = [
    [words.publishedValue, formatPublished(figure)],
    [words.base, figure.base?.[language]],
    [words.territory, territory?.label[language]],
    [words.note, figure.note?.[language]],
    [words.doubt, figure.doubt?.[language]],
    [words.preferred, figure.preferredBecause?.[language]],
  ] as const;
  return (
    <div className="compare-source">
      {figure.comparedWith && (
        <p>
          {words.comparedWith(
            formatPeriod({ ...figure, period: figure.comparedWith, periodBasis: 'stated' }, language),
          )}
        </p>
      )}
      {remarks.map(
        ([heading, text]) =>
          text && (
            <p key={heading}>
              <strong>{heading + colon}</strong>
              {text}
            </p>
          ),
      )}
      {source && (
        <p>
          <cite lang={languageTag(language)}>{source.titleTranslated[language]}</cite>
          {[
            '',
            source.publisher[language],
            formatDate(source.date, language, source.dateBasis),
            figure.locator ? sourceWords.paragraph(figure.locator) : sourceWords.wholeText,
          ].join(clause)}
          {' · '}
          {source.url ? (
            <a href={source.url} rel="external noopener noreferrer nofollow">
              {sourceWords.link}
            </a>
          ) : (
            sourceWords.noLink
          )}
        </p>
      )}
    </div>
  );
}
