import type { FigureSet } from '../../domain/choropleth/figureSets.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { punctuation } from '../../i18n/punctuation.ts';

/** Names a set of figures: its period, and what else tells it from others: `2024`, `2017, plan`. */
export function useSetName(): (set: FigureSet) => string {
  const language = useLanguage();
  const { status } = useMessages();
  const { latest } = useTexts(colourTexts);
  const { clause } = punctuation[language];
  return ({ figures: [first], isMixed }) => {
    if (!first) return '';
    const period = isMixed ? latest : formatPeriod({ ...first, periodBasis: 'stated' }, language);
    const base = first.base?.[language];
    return [period, status[first.status], ...(base === undefined ? [] : [base])].join(clause);
  };
}
