import { parsePeriod } from '../../domain/period.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A year to date counts what has happened so far; a plan or forecast is for a date or a year. */
export const yearToDateIsActual: Check = ({ figures }) =>
  figures
    .filter(({ value }) => value.status !== 'actual' && parsePeriod(value.period)?.kind === 'year-to-date')
    .map((figure) =>
      issueAt(
        figure,
        ['period'],
        `period ${figure.value.period} is a year to date, which only an actual figure can have, not a ${figure.value.status}`,
      ),
    );
