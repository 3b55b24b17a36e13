import { growthSpan, textKey } from './comparability.ts';
import { figureConflicts } from './conflicts.ts';
import type { Figure } from './figure.ts';
import { foldRestatements } from './figureGroups.ts';
import { parsePeriod, periodStart } from './period.ts';

/** Figures that may stand in one line of a chart, oldest first, of at least two periods. */
export interface FigureSeries {
  readonly place: string;
  readonly metric: string;
  /** One for each period; more only where sources disagree and none of them is preferred. */
  readonly figures: readonly Figure[];
}

/**
 * The time series among figures, in the order in which they begin in the list. Only actual figures
 * of the same place, metric, unit, base and territory, and of periods of the same length, join. What
 * has no such period joins none: a year to date ends on a day nobody named, a deadline or an undated
 * figure is of no year, and a span is its own.
 */
export function figureSeries(figures: readonly Figure[]): readonly FigureSeries[] {
  const facts = foldRestatements(figures).map(({ figure }) => figure);
  const groups = new Map<string, Figure[]>();
  for (const figure of withoutOverruled(facts)) {
    const key = seriesKey(figure);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter(hasTwoPeriods).flatMap((group) => {
    const [first] = group;
    return first ? [{ place: first.place, metric: first.metric, figures: group.toSorted(byPeriod) }] : [];
  });
}

/** What all figures of a series share; undefined for a figure that can be in none. */
function seriesKey(figure: Figure): string | undefined {
  const period = parsePeriod(figure.period);
  if (figure.status !== 'actual' || period?.kind !== 'date') return undefined;
  const { month, day } = period.date;
  const length = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const { place, metric, unit, base, territory } = figure;
  return JSON.stringify([place, metric, unit, textKey(base), territory, growthSpan(figure), length]);
}

/** Leaves out the figures that lost to a preferred one of the same period. */
function withoutOverruled(figures: readonly Figure[]): readonly Figure[] {
  const overruled = new Set(
    figureConflicts(figures).flatMap(({ figures: all, preferred }) =>
      preferred ? all.filter((figure) => figure !== preferred) : [],
    ),
  );
  return figures.filter((figure) => !overruled.has(figure));
}

function hasTwoPeriods(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ period }) => period)).size > 1;
}

function byPeriod(a: Figure, b: Figure): number {
  const [first, second] = [startOf(a), startOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function startOf({ period }: Figure): string {
  const parsed = parsePeriod(period);
  return (parsed && periodStart(parsed)) ?? '';
}
