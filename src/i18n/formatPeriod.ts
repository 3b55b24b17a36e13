import type { PeriodBasis } from '../domain/figure.ts';
import type { Language } from '../domain/localizedText.ts';
import { type DatedPeriod, type Period, parsePeriod } from '../domain/period.ts';
import { formatDate, formatPartialDate } from './formatDate.ts';

interface PeriodWords {
  readonly undated: string;
  readonly span: (from: string, to: string) => string;
  readonly byYear: (year: string) => string;
  readonly yearToDate: (year: string) => string;
  /** When the text appeared; it does not name the day a year to date ends on. */
  readonly published: (date: string) => string;
  readonly inferred: string;
  readonly asReported: string;
  readonly about: string;
  readonly remarks: (remarks: readonly string[]) => string;
}

const words: Readonly<Record<Language, PeriodWords>> = {
  zh: {
    undated: '时间未注明',
    span: (from, to) => `${from}至${to}`,
    byYear: (year) => `到${year}`,
    yearToDate: (year) => `${year}内累计`,
    published: (date) => `${date}发表`,
    inferred: '推断',
    asReported: '按发表时的说法',
    about: '约',
    remarks: (remarks) => `（${remarks.join('；')}）`,
  },
  en: {
    undated: 'period not stated',
    span: (from, to) => `${from} to ${to}`,
    byYear: (year) => `by ${year}`,
    yearToDate: (year) => `${year}, year to date`,
    published: (date) => `published ${date}`,
    inferred: 'inferred',
    asReported: 'as reported',
    about: 'about ',
    remarks: (remarks) => ` (${remarks.join('; ')})`,
  },
};

/**
 * The time a value is of, for reading: `2017年3月`, `by 2015`, `2017, year to date (published 8
 * December 2017)`, with a mark where the text does not state it.
 *
 * @throws RangeError if the period code is none.
 */
export function formatPeriod(
  dated: DatedPeriod & { readonly periodBasis?: PeriodBasis },
  language: Language,
): string {
  const period = parsePeriod(dated.period);
  if (!period) throw new RangeError(`Not a period: ${dated.period}`);
  const text = periodText(period, language);
  if (period.kind === 'undated') return text;
  const { about, inferred, asReported, published, remarks } = words[language];
  const marks = [
    ...(dated.periodBasis === 'inferred' ? [inferred] : []),
    ...(dated.periodBasis === 'as-reported' ? [asReported] : []),
    ...(period.kind === 'year-to-date' ? [published(formatDate(dated.asOf, language))] : []),
  ];
  const prefix = dated.periodBasis === 'approximate' ? about : '';
  return prefix + text + (marks.length > 0 ? remarks(marks) : '');
}

function periodText(period: Period, language: Language): string {
  const { undated, span, byYear, yearToDate } = words[language];
  switch (period.kind) {
    case 'date':
      return formatPartialDate(period.date, language);
    case 'span':
      return span(formatPartialDate(period.from, language), formatPartialDate(period.to, language));
    case 'by-year':
      return byYear(formatPartialDate({ year: period.year }, language));
    case 'year-to-date':
      return yearToDate(formatPartialDate({ year: period.year }, language));
    case 'undated':
      return undated;
  }
}
