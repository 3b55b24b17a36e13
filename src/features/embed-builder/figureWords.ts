import type { Figure } from '../../domain/figure.ts';
import { figureState } from '../../domain/figureState.ts';
import { automaticUnits } from '../../domain/unitPreference.ts';
import { figureRemarks } from '../../i18n/figureRemarks.ts';
import { formatFigure } from '../../i18n/formatFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import type { EmbedContext } from './embedContext.ts';

/** A figure in words, as the embedded pages write it. */
export interface FigureWords {
  readonly metric: string;
  readonly value: string;
  readonly period: string;
  readonly status: string;
  readonly remarks: readonly string[];
}

export function figureWords(
  { facts, language, messages, today }: EmbedContext,
  figure: Figure,
  shownAt: string,
): FigureWords {
  return {
    metric: facts.metricById(figure.metric)?.label[language] ?? figure.metric,
    value: formatFigure(figure, language, automaticUnits),
    period: formatPeriod(figure, language),
    status: messages.status[figureState(figure, today)],
    remarks: figureRemarks({ figure, owner: facts.placeById(figure.place), shownAt }, messages),
  };
}
