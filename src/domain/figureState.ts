import type { Figure, FigureStatus } from './figure.ts';
import { lastDay, parsePartialDate } from './partialDate.ts';
import { type Period, parsePeriod, periodEnd, periodStart } from './period.ts';

/**
 * The states a reader tells apart, in the order they are listed. `deadline-passed`: a plan, target
 * or forecast whose time is over. It says nothing of whether it came true; that only another,
 * actual figure can say.
 */
export const figureStates = [
  'actual',
  'agreement',
  'plan',
  'target',
  'forecast',
  'deadline-passed',
] as const satisfies readonly (FigureStatus | 'deadline-passed')[];
export type FigureState = (typeof figureStates)[number];

type DatedFigure = Pick<Figure, 'status' | 'period' | 'periodBasis' | 'asOf'>;

/** The state of a figure on a day, given as an ISO date. */
export function figureState(figure: DatedFigure, today: string): FigureState {
  const deadline = figureDeadline(figure);
  return deadline !== undefined && deadline < today ? 'deadline-passed' : figure.status;
}

/**
 * The ISO date by which a plan, target or forecast was to come true; undefined if it names none.
 *
 * The period of a plan is a deadline only when the text states it and all of it lay ahead then.
 * "As reported" and inferred periods, and ones that had begun when the text was written, may as
 * well say when the plan was made: a planned area of 2017 is not overdue.
 */
export function figureDeadline(figure: DatedFigure): string | undefined {
  if (figure.status === 'actual' || figure.status === 'agreement') return undefined;
  const period = parsePeriod(figure.period);
  const end = period && periodEnd(period);
  if (!period || end === undefined) return undefined;
  if (period.kind === 'by-year') return end;
  return figure.periodBasis === 'stated' && isAhead(period, figure.asOf) ? end : undefined;
}

function isAhead(period: Period, asOf: string): boolean {
  const start = periodStart(period);
  const written = parsePartialDate(asOf);
  return start !== undefined && written !== undefined && start > lastDay(written);
}
