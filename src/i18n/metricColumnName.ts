import type { FigureStatus } from '../domain/figure.ts';
import type { Language } from '../domain/localizedText.ts';
import type { MetricColumn } from '../domain/metricColumns.ts';
import { formatDate } from './formatDate.ts';
import { formatPeriod } from './formatPeriod.ts';
import { punctuation } from './punctuation.ts';

/** Tells undated figures of one text from those of another. */
const ofText: Readonly<Record<Language, (date: string) => string>> = {
  zh: (date) => `${date}的文件`,
  en: (date) => `text of ${date}`,
};

/**
 * A metric's column by name: `Gross domestic product · 2024`, and what its figures are of and what kind
 * of statement they are where they are not results.
 */
export function metricColumnName(
  { metric, example }: MetricColumn,
  language: Language,
  status: Readonly<Record<FigureStatus, string>>,
): string {
  const { open, close } = punctuation[language];
  const base = example.base ? open + example.base[language] + close : '';
  const { period, asOf } = example;
  const undated = period === 'undated' ? open + ofText[language](formatDate(asOf, language)) + close : '';
  const time = formatPeriod({ period, asOf }, language) + undated;
  const kind = example.status === 'actual' ? [] : [status[example.status]];
  return [metric.label[language] + base, time, ...kind].join(' · ');
}
