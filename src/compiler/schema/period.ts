import { z } from 'zod';
import { parsePeriod } from '../../domain/period.ts';

const periodForms =
  '2016, 2017-03, 2017-03-14, 2017-ytd (year to date), by-2015 (deadline), 1984/2024 (from/to) or undated';

/** A period code. YAML reads a bare year as a number, so that is accepted too. */
export const period = z
  .union([z.int(), z.string()])
  .transform(String)
  .refine((text) => parsePeriod(text) !== undefined, `is not a period (${periodForms})`);
