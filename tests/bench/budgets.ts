import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Gzip kilobytes of 1000 bytes, for each file whose path below `dist/` matches. */
const fileBudget = z.strictObject({
  name: z.string(),
  match: z.string(),
  maxKilobytes: z.number(),
});

/** Gzip kilobytes of several files together: all that match, or the scripts a page loads at once. */
const sumBudget = z.strictObject({
  name: z.string(),
  match: z.string().optional(),
  scriptsOf: z.string().optional(),
  without: z.string().optional(),
  maxKilobytes: z.number(),
});

export const measures = ['firstMap', 'drawnBeforeScript', 'complete', 'filter', 'hover', 'select'] as const;
export type Measure = (typeof measures)[number];

/**
 * A time of the atlas as a part of the bare page's, both taken in one series: of the same measure
 * unless `of` names another. `page` is `place` for a place's own page, `imported` for a reader's own data,
 * else the home page.
 */
const ratioBudget = z.strictObject({
  name: z.string(),
  profile: z.enum(['plain', 'slow phone']),
  measure: z.enum(measures),
  of: z.enum(measures).optional(),
  page: z.enum(['place', 'imported']).optional(),
  max: z.number(),
});

const budgetFile = z.strictObject({
  files: z.array(fileBudget),
  sums: z.array(sumBudget),
  ratios: z.array(ratioBudget),
  maxLayoutShift: z.number(),
});

export type SumBudget = z.infer<typeof sumBudget>;
export type RatioBudget = z.infer<typeof ratioBudget>;
export type Budgets = z.infer<typeof budgetFile>;

/** The budgets of `tests/budgets.json`. */
export function readBudgets(): Budgets {
  return budgetFile.parse(JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8')));
}
