import type { DateBasis } from '../domain/citedSource.ts';
import type { Language } from '../domain/localizedText.ts';
import { type PartialDate, parsePartialDate } from '../domain/partialDate.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const aboutWord: Readonly<Record<Language, string>> = {
  zh: '约',
  en: 'about ',
};
const inferredMark: Readonly<Record<Language, string>> = {
  zh: '（推断）',
  en: ' (inferred)',
};

/** A date with the precision it has: `2012年9月`, `8 December 2017`, `2014`. */
export function formatPartialDate({ year, month, day }: PartialDate, language: Language): string {
  if (language === 'zh') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  const monthName = month === undefined ? undefined : englishMonths[month - 1];
  return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}

/**
 * An ISO date, month or year for reading, with a mark where it is not stated: `September 2012
 * (inferred)`, `约2014年`.
 *
 * @throws RangeError if the text is no such date.
 */
export function formatDate(date: string, language: Language, basis: DateBasis = 'stated'): string {
  const parsed = parsePartialDate(date);
  if (!parsed) throw new RangeError(`Not a date: ${date}`);
  const text = formatPartialDate(parsed, language);
  if (basis === 'approximate') return aboutWord[language] + text;
  return basis === 'inferred' ? text + inferredMark[language] : text;
}
