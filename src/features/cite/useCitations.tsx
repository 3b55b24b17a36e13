import { useMemo } from 'react';
import { type CitationStyle, type CitedPage, citeFigure, citePage } from '../../domain/citationText.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Place } from '../../domain/place.ts';
import { automaticUnits } from '../../domain/unitPreference.ts';
import { formatFigure as formatFigureIn } from '../../i18n/formatFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { citeTexts, type ReportedFigure } from '../../i18n/parts/cite.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Something of a page that can be cited. */
export interface Citable {
  /** The figure's id; empty for the page as a whole. */
  readonly id: string;
  /** How it is called in a choice of several. */
  readonly label: string;
  readonly cite: (style: CitationStyle) => string;
  /** What a report says of it; absent for the page. */
  readonly reported?: ReportedFigure;
}

/** The page of a place and its figures, ready to be cited in the page's language. */
export function useCitations(
  place: Pick<Place, 'id' | 'name'>,
  figures: readonly Figure[],
  { address, accessed }: Pick<CitedPage, 'address' | 'accessed'>,
): readonly Citable[] {
  const language = useLanguage();
  const { site, status, source: sourceWords } = useMessages();
  const { wholePage } = useTexts(citeTexts);
  const { formatFigure } = useUnitFormatters();
  const edition = useAtlasStore((state) => state.atlas.factsEdition);
  const facts = useAtlasStore((state) => state.facts);
  return useMemo(() => {
    const placeName = place.name[language];
    const page: CitedPage = { atlasTitle: site.title, placeName, edition, accessed, address };
    const cited = figures.flatMap((figure): Citable[] => {
      const source = facts?.sources.find(({ id }) => id === figure.source);
      const metric = facts?.metrics.find(({ id }) => id === figure.metric)?.label[language];
      if (!source || metric === undefined) return [];
      // What is cited is what the source says; the choice is called as the page shows it.
      const value = formatFigureIn(figure, language, automaticUnits);
      const period = formatPeriod(figure, language);
      const kind = status[figure.status];
      const { locator } = figure;
      const owner = facts?.places.find(({ id }) => id === figure.place)?.name[language] ?? placeName;
      const words = {
        ...{ metric, value, source, placeName: figure.place === place.id ? placeName : owner },
        // A target cited without the word would read as a result.
        period: [kind, period].join(language === 'zh' ? '，' : ', '),
        ...(locator === undefined ? {} : { locator }),
      };
      const paragraph = locator === undefined ? sourceWords.wholeText : sourceWords.paragraph(locator);
      return [
        {
          id: figure.id,
          label: [metric, kind, period, formatFigure(figure)].join(' · '),
          cite: (style) => citeFigure(words, page, style, language),
          reported: {
            id: figure.id,
            text: [metric, kind, period, value].join(' · '),
            source: [source.titleTranslated[language], source.id, paragraph].join(' · '),
          },
        },
      ];
    });
    return [{ id: '', label: wholePage, cite: (style) => citePage(page, style, language) }, ...cited];
  }, [
    place,
    figures,
    address,
    accessed,
    language,
    site,
    status,
    sourceWords,
    wholePage,
    formatFigure,
    edition,
    facts,
  ]);
}
