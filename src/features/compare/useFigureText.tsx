import type { Figure } from '../../domain/figure.ts';
import { figureState } from '../../domain/figureState.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { useToday } from '../../state/Today.tsx';

/** A figure in one line: value, kind of statement and period. */
export function useFigureText(): (figure: Figure) => string {
  const { status } = useMessages();
  const language = useLanguage();
  const today = useToday();
  const { formatFigure } = useUnitFormatters();
  return (figure) =>
    [formatFigure(figure), status[figureState(figure, today)], formatPeriod(figure, language)].join(
      language === 'zh' ? '，' : ', ',
    );
}
