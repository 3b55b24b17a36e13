import type { Figure } from './figure.ts';
import type { LocalizedText } from './localizedText.ts';
import { type PartialDate, parsePartialDate } from './partialDate.ts';
import { comparablePeriods, parsePeriod } from './period.ts';

/**
 * Why two figures must not be read side by side, in the order they are listed: another metric, unit,
 * time or kind of statement; a share or rank of something else; another extent of the same place; a
 * change measured against another time.
 */
export const incomparabilityReasons = [
  'metric',
  'unit',
  'period',
  'status',
  'base',
  'territory',
  'growth-base',
] as const;
export type IncomparabilityReason = (typeof incomparabilityReasons)[number];

const differs: Readonly<Record<IncomparabilityReason, (a: Figure, b: Figure) => boolean>> = {
  metric: (a, b) => a.metric !== b.metric,
  unit: (a, b) => a.unit !== b.unit,
  period: (a, b) => !comparablePeriods(a, b),
  status: (a, b) => a.status !== b.status,
  base: (a, b) => textKey(a.base) !== textKey(b.base),
  // Territories are extents of one place; between two places the extents differ in any case.
  territory: (a, b) => a.place === b.place && a.territory !== b.territory,
  'growth-base': (a, b) => growthSpan(a) !== growthSpan(b),
};

/** Everything that keeps two figures from being compared; empty if they may be. */
export function incomparability(a: Figure, b: Figure): readonly IncomparabilityReason[] {
  return incomparabilityReasons.filter((reason) => differs[reason](a, b));
}

/** Equal for two bases exactly if they are the same; empty for none. */
export function textKey(text: LocalizedText | undefined): string {
  return text ? JSON.stringify([text.zh, text.en]) : '';
}

/**
 * Against what a change is measured, seen from its own period: `1 year` for 2017 against 2016 as for
 * 2020 against 2019. Where the years cannot be counted, the period code itself; empty for no change.
 */
export function growthSpan({ period, comparedWith }: Pick<Figure, 'period' | 'comparedWith'>): string {
  if (comparedWith === undefined) return '';
  const parsed = parsePeriod(period);
  const own =
    parsed?.kind === 'year-to-date' ? { year: parsed.year } : parsed?.kind === 'date' && parsed.date;
  const earlier = parsePartialDate(comparedWith);
  if (!own || !earlier || !sameWithinYear(own, earlier)) return comparedWith;
  return `${own.year - earlier.year} year`;
}

/** A month may be measured against the same month of another year, not against all of it. */
function sameWithinYear(a: PartialDate, b: PartialDate): boolean {
  return a.month === b.month && a.day === b.day;
}
