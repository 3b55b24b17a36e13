import type { CitedSource, SourceKind } from './citedSource.ts';
import type { Language } from './localizedText.ts';
import { parsePartialDate } from './partialDate.ts';

/**
 * The title a publication is cited under: its own, with a translation for a reader of the other
 * language. Where the published title is not known a description stands for it, in square brackets
 * as both GB/T 7714 and APA have it.
 */
export function citedTitle({ title, titleTranslated, language }: CitedSource, reader: Language): string {
  const translated = titleTranslated[reader];
  const isDescription = language === 'zh' && title === titleTranslated.en && title !== titleTranslated.zh;
  if (isDescription) return `[${translated}]`;
  return title === translated || language === reader ? title : `${title} [${translated}]`;
}

/** Who answers for it: its author, or else its publisher. */
export function responsibleFor({ author, publisher }: CitedSource, reader: Language): string {
  return author ?? publisher[reader];
}

/** Document types of GB/T 7714-2015, annex B. */
const documentTypes: Readonly<Record<SourceKind, string>> = {
  government: 'EB',
  press: 'N',
  'press-release': 'EB',
  research: 'R',
  company: 'EB',
  dataset: 'DS',
  encyclopedia: 'EB',
  repost: 'EB',
};

/** The mark of a document's type and carrier: `[N/OL]`; without an address a web page is `[Z]`, other. */
export function documentMark({ kind, url }: Pick<CitedSource, 'kind' | 'url'>): string {
  const type = documentTypes[kind];
  if (url !== undefined) return `[${type}/OL]`;
  return `[${type === 'EB' ? 'Z' : type}]`;
}

/** A date as GB/T 7714 has it: ISO form, in square brackets where it is an estimate. */
export function standardDate({ date, dateBasis }: Pick<CitedSource, 'date' | 'dateBasis'>): string {
  return dateBasis === 'stated' ? date : `[${date}]`;
}

/** A date as APA has it, year first: `2017, December 8`; `ca. 2014` where it is an estimate. */
export function apaDate(
  { date, dateBasis }: Pick<CitedSource, 'date' | 'dateBasis'>,
  reader: Language,
): string {
  if (reader === 'zh') return (dateBasis === 'stated' ? '' : '约') + longDate(date, 'zh');
  const parsed = parsePartialDate(date);
  const monthAndDay = [monthName(parsed?.month), parsed?.day].filter((part) => part !== undefined).join(' ');
  const text = [parsed?.year ?? date, monthAndDay].filter((part) => part !== '').join(', ');
  return dateBasis === 'stated' ? text : `ca. ${text}`;
}

/** A date in words: `2017年12月8日`, `8 December 2017`. */
export function longDate(date: string, reader: Language): string {
  const parsed = parsePartialDate(date);
  if (!parsed) return date;
  const { year, month, day } = parsed;
  if (reader === 'zh')
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return [day, monthName(month), year].filter((part) => part !== undefined).join(' ');
}

/** The day of a visit as APA has it in English: `November 22, 2026`. */
export function americanDate(date: string): string {
  const parsed = parsePartialDate(date);
  return parsed ? `${monthName(parsed.month)} ${parsed.day}, ${parsed.year}` : date;
}

function monthName(month: number | undefined): string | undefined {
  if (month === undefined) return undefined;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
}
