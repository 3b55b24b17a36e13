import { useMemo } from 'react';
import type { CertaintyChoice, LevelChoice } from '../../domain/placeFacets.ts';
import { undatedYear } from '../../domain/placeFigures.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** The names of a facet's values, where they are no plain entries of the messages. */
export interface FacetNames {
  readonly district: (id: string) => string;
  readonly sector: (id: string) => string;
  readonly certainty: (certainty: CertaintyChoice) => string;
  readonly level: (level: LevelChoice) => string;
  readonly year: (year: string) => string;
}

/** What the values of the facets are called in the page's language. */
export function useFacetNames(): FacetNames {
  const { legend, level: levels } = useMessages();
  const words = useTexts(filterTexts);
  const language = useLanguage();
  const atlas = useAtlasStore((state) => state.atlas);
  return useMemo(
    () => ({
      district: (id) => {
        const place = atlas.places.find((each) => each.id === id);
        return (place?.shortName ?? place?.name)?.[language] ?? id;
      },
      sector: (id) => atlas.sectors.find((each) => each.id === id)?.label[language] ?? id,
      certainty: (certainty) =>
        certainty === 'not-located' ? words.notLocated : legend.certainty[certainty],
      level: (level) => (level === 'not-published' ? words.levelNotPublished : levels[level]),
      year: (year) => (year === undatedYear ? words.undated : year),
    }),
    [atlas, language, legend, levels, words],
  );
}
