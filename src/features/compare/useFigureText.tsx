import type { Figure } from '../../domain/figure.ts';
import { figureState } from '../../domain/figureState.ts';
import { formatFigure } from '../../i18n/formatFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useToday } from '../../state/Today.tsx';

/** A figure in one line: value, kind of statement and period. */
export function useFigureText(): (figure: Figure) => string {
  const { status } = useMessages();
  const language = useLanguage();
  const today = useToday();
  return (figure) =>
    [formatFigure(figure, language), status[figureState(figure, today)], formatPeriod(figure, language)].join(
      language === 'zh' ? '，' : ', ',
    );
}
