import type { Measure, RatioBudget } from './budgets.ts';
import type { PageTimes } from './measurePage.ts';
import type { ProfileName } from './profiles.ts';
import type { Sample } from './series.ts';

/** Milliseconds, medians of all rounds; absent where no round saw it. */
export type Medians = Readonly<Partial<Record<TimeName, number>>>;
export type TimeName =
  | 'firstContentfulPaint'
  | 'scriptArrived'
  | 'scriptRan'
  | 'selectSettled'
  | 'startBlock'
  | 'filterBlock'
  | Measure;

export const timeNames: readonly TimeName[] = [
  'firstContentfulPaint',
  'firstMap',
  'drawnBeforeScript',
  'scriptArrived',
  'scriptRan',
  'complete',
  'startBlock',
  'filter',
  'filterBlock',
  'hover',
  'select',
  'selectSettled',
];

/** The medians of one page in one profile. */
export function mediansOf(samples: readonly Sample[], profile: ProfileName, subject: string): Medians {
  const times = samples.filter((s) => s.profile === profile && s.subject === subject).map((s) => s.times);
  const found = timeNames.map((name) => [name, medianOf(times, name)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function medianOf(times: readonly PageTimes[], name: TimeName): number | undefined {
  const values = times.flatMap((time) => time[name] ?? []).sort((a, b) => a - b);
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export interface RatioVerdict {
  readonly name: string;
  readonly ratio: number | undefined;
  readonly max: number;
  /** False also where it could not be measured. */
  readonly held: boolean;
}

/** A page's medians as parts of another's, against the budgets for that profile. */
export function checkRatios(
  budgets: readonly RatioBudget[],
  profile: ProfileName,
  page: Medians,
  limit: Medians,
): RatioVerdict[] {
  return budgets
    .filter((budget) => budget.profile === profile)
    .map(({ name, measure, of, max }) => {
      const [mine, theirs] = [page[measure], limit[of ?? measure]];
      const ratio = mine === undefined || theirs === undefined ? undefined : mine / theirs;
      return { name, ratio, max, held: ratio !== undefined && ratio <= max };
    });
}
