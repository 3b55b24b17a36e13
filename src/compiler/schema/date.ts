import { z } from 'zod';
import { parsePartialDate } from '../../domain/partialDate.ts';

/** ISO date, month or year. YAML reads a bare year as a number, so that is accepted too. */
export const isoDateText = z
  .union([z.int(), z.string()])
  .transform(String)
  .refine(
    (text) => parsePartialDate(text) !== undefined,
    'must be a date such as 2017-03-13, a month (2017-03) or a year (2017)',
  );
