import { useMemo } from 'react';
import { type CitationStyle, type CitedPage, citeFigure, citePage } from '../../domain/citationText.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Place } from '../../domain/place.ts';
import { formatFigure } from '../../i18n/formatFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useToday } from '../../state/Today.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Something of a page that can be cited. */
export interface Citable {
  /** The figure's id; empty for the page as a whole. */
  readonly id: string;
  /** How it is called in a choice of several. */
  readonly label: string;
  readonly cite: (style: CitationStyle) => string;
}

/** The page of a place and its figures, ready to be cited in the page's language. */
export function useCitations(
  place: Pick<Place, 'name'>,
  figures: readonly Figure[],
  address: string,
): readonly Citable[] {
  const language = useLanguage();
  const { site, cite } = useMessages();
  const accessed = useToday();
  const edition = useAtlasStore((state) => state.atlas.factsEdition);
  const facts = useAtlasStore((state) => state.facts);
  return useMemo(() => {
    const placeName = place.name[language];
    const page: CitedPage = { atlasTitle: site.title, placeName, edition, accessed, address };
    const cited = figures.flatMap((figure): Citable[] => {
      const source = facts?.sources.find(({ id }) => id === figure.source);
      const metric = facts?.metrics.find(({ id }) => id === figure.metric)?.label[language];
      if (!source || metric === undefined) return [];
      const value = formatFigure(figure, language);
      const period = formatPeriod(figure, language);
      const { locator } = figure;
      const words = { metric, value, period, source, ...(locator === undefined ? {} : { locator }) };
      return [
        {
          id: figure.id,
          label: [metric, period, value].join(' · '),
          cite: (style) => citeFigure(words, page, style, language),
        },
      ];
    });
    return [{ id: '', label: cite.wholePage, cite: (style) => citePage(page, style, language) }, ...cited];
  }, [place, figures, address, language, site, cite, accessed, edition, facts]);
}
