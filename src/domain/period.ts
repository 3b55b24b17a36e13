import { firstDay, lastDay, type PartialDate, parsePartialDate } from './partialDate.ts';

/** What a figure's period code says. */
export type Period =
  /** A whole year, month or day: `2016`, `2017-03`, `2017-03-14`. */
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** From the start of the year to a day the text does not name: `2017-ytd`. */
  | { readonly kind: 'year-to-date'; readonly year: number }
  /** A deadline: `by-2015`. */
  | { readonly kind: 'by-year'; readonly year: number }
  /** From one date to another, both inclusive: `1984/2024`. */
  | {
      readonly kind: 'span';
      readonly from: PartialDate;
      readonly to: PartialDate;
    }
  | { readonly kind: 'undated' };

const yearToDate = /^(\d{4})-ytd$/;
const byYear = /^by-(\d{4})$/;

/** Reads a period code; undefined if it is none, so that a check can say so. */
export function parsePeriod(code: string): Period | undefined {
  if (code === 'undated') return { kind: 'undated' };
  const toDate = yearToDate.exec(code);
  if (toDate) return { kind: 'year-to-date', year: Number(toDate[1]) };
  const deadline = byYear.exec(code);
  if (deadline) return { kind: 'by-year', year: Number(deadline[1]) };
  if (code.includes('/')) return parseSpan(code);
  const date = parsePartialDate(code);
  return date && { kind: 'date', date };
}

function parseSpan(code: string): Period | undefined {
  const [first = '', second = '', ...rest] = code.split('/');
  const from = parsePartialDate(first);
  const to = parsePartialDate(second);
  if (!from || !to || rest.length > 0 || firstDay(from) > lastDay(to)) return undefined;
  return { kind: 'span', from, to };
}

/** First day of a period as an ISO date; undefined for deadlines and undated ones. */
export function periodStart(period: Period): string | undefined {
  switch (period.kind) {
    case 'date':
      return firstDay(period.date);
    case 'year-to-date':
      return firstDay({ year: period.year });
    case 'span':
      return firstDay(period.from);
    case 'by-year':
    case 'undated':
      return undefined;
  }
}

/**
 * Latest day a period can end on, as an ISO date; undefined if undated. The cut-off of a year to
 * date is not named, so its latest end is that of the year.
 */
export function periodEnd(period: Period): string | undefined {
  switch (period.kind) {
    case 'date':
      return lastDay(period.date);
    case 'year-to-date':
    case 'by-year':
      return lastDay({ year: period.year });
    case 'span':
      return lastDay(period.to);
    case 'undated':
      return undefined;
  }
}

/** A period code together with the date of the text that uses it; every figure is one. */
export interface DatedPeriod {
  readonly period: string;
  readonly asOf: string;
}

/**
 * Whether two values may stand side by side as being of the same time. Only the same extent is: a
 * year to date is not a year, a deadline is not the year itself, two undated values share nothing,
 * and two years to date only compare when they come from texts of the same date.
 */
export function comparablePeriods(a: DatedPeriod, b: DatedPeriod): boolean {
  const first = parsePeriod(a.period);
  if (!first || first.kind === 'undated' || a.period !== b.period) return false;
  return first.kind !== 'year-to-date' || a.asOf === b.asOf;
}
