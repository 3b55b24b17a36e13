import { lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import { parsePeriod, periodStart } from '../../domain/period.ts';
import { statementsOf } from '../citations.ts';
import { byId, type Dataset } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Statuses that say something is or was so; the others speak of the future. */
const accomplished = new Set(['actual', 'operating', 'under-construction', 'left']);

/** A text can report only what had begun, and a number only for a period that was over, when it was written. */
export const actualsAreNotLaterThanText: Check = (dataset) => [
  ...actualsNotBegun(dataset),
  ...figuresOfUnfinishedYears(dataset),
];

function actualsNotBegun(dataset: Dataset): Issue[] {
  const writtenBy = lastDays(dataset);
  const sources = byId(dataset.sources);
  return statementsOf(dataset).flatMap((statement) => {
    const { status, period, source } = statement.value;
    const written = writtenBy.get(source);
    // A copy may be cited for its own posting, which is later than the text it copies.
    if (period === sources.get(source)?.value.datePosted) return [];
    const parsed = parsePeriod(period);
    const start = parsed && periodStart(parsed);
    if (!accomplished.has(status) || written === undefined || start === undefined || start <= written)
      return [];
    return [
      issueAt(
        statement,
        ['period'],
        `status "${status}" for ${period}, but source "${source}" was written by ${written}; a plan, target or forecast?`,
      ),
    ];
  });
}

/**
 * A figure stated for a year is of the whole year. Inferred, approximate and "as reported" periods
 * are not held to that: their year only says when the text speaks.
 */
function figuresOfUnfinishedYears(dataset: Dataset): Issue[] {
  const writtenBy = lastDays(dataset);
  return dataset.figures.flatMap((figure) => {
    const { status, period, periodBasis, source } = figure.value;
    const written = writtenBy.get(source);
    if (status !== 'actual' || periodBasis !== 'stated' || !/^\d{4}$/.test(period)) return [];
    if (written === undefined || written >= `${period}-12-31` || written < `${period}-01-01`) return [];
    return [
      issueAt(
        figure,
        ['period'],
        `the year ${period} was not over when source "${source}" was written (by ${written}); write ${period}-ytd for a year to date, or periodBasis: as-reported`,
      ),
    ];
  });
}

/** The last day on which each source can have been written. */
function lastDays(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    dataset.sources.flatMap(({ value: { id, date } }) => {
      const parsed = parsePartialDate(date);
      return parsed ? [[id, lastDay(parsed)] as const] : [];
    }),
  );
}
