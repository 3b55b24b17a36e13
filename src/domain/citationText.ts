import {
  americanDate,
  apaDate,
  citedTitle,
  documentMark,
  longDate,
  responsibleFor,
  standardDate,
} from './citationSource.ts';
import type { Citation, CitedSource } from './citedSource.ts';
import type { Language } from './localizedText.ts';

/** Styles a citation can be written in; `gbt7714` is GB/T 7714-2015, `apa7` the APA's seventh edition. */
export const citationStyles = ['gbt7714', 'apa7', 'plain'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The page of a place as it is cited. */
export interface CitedPage {
  readonly atlasTitle: string;
  readonly placeName: string;
  /** Fingerprint of the facts on the page. */
  readonly edition: string;
  /** ISO date of the reader's visit. */
  readonly accessed: string;
  /** Absolute address; empty where it is not known, and then left out. */
  readonly address: string;
}

/** A single figure with the publication that says it. */
export interface CitedFigure extends Pick<Citation, 'locator'> {
  /** What it measures, its value and its period, in words of the reader's language. */
  readonly metric: string;
  readonly value: string;
  /** With the kind of statement where that is to be told: `Target, by 2015`. */
  readonly period: string;
  /** The place it is stated of, which need not be the page's. */
  readonly placeName: string;
  readonly source: CitedSource;
}

/** How to cite a place's page, in the reader's language. */
export function citePage(page: CitedPage, style: CitationStyle, reader: Language): string {
  return pageForms[style][reader](page);
}

/** How to cite one figure: the publication that says it first, then the page it was read on. */
export function citeFigure(
  figure: CitedFigure,
  page: CitedPage,
  style: CitationStyle,
  reader: Language,
): string {
  return figureForms[style][reader](figure, page);
}

type PageForm = (page: CitedPage) => string;

/** GB/T 7714 writes all its marks in half width, in Chinese as well. */
const pageForms: Readonly<Record<CitationStyle, Readonly<Record<Language, PageForm>>>> = {
  gbt7714: {
    zh: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `${placeName}[EB/OL]//${atlasTitle}. 数据版次 ${edition}[${accessed}].${around(' ', address, '.')}`,
    en: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `${placeName}[EB/OL]//${atlasTitle}. Facts edition ${edition}[${accessed}].${around(' ', address, '.')}`,
  },
  apa7: {
    zh: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `${placeName}（无日期）。载于《${atlasTitle}》（数据版次 ${edition}）。${longDate(accessed, 'zh')}检索${around('自 ', address, '')}`,
    en: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `${placeName}. (n.d.). In ${atlasTitle} (Facts edition ${edition}). Retrieved ${americanDate(accessed)}${around(', from ', address, '')}`,
  },
  plain: {
    zh: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `《${atlasTitle}》“${placeName}”，数据版次 ${edition}，${around('', address, '，')}${longDate(accessed, 'zh')}访问。`,
    en: ({ atlasTitle, placeName, edition, accessed, address }) =>
      `“${placeName}”, ${atlasTitle}, facts edition ${edition}, ${around('', address, ', ')}accessed ${longDate(accessed, 'en')}.`,
  },
};

type FigureForm = (figure: CitedFigure, page: CitedPage) => string;

const figureForms: Readonly<Record<CitationStyle, Readonly<Record<Language, FigureForm>>>> = {
  gbt7714: {
    zh: (figure, page) =>
      `${standardReference(figure, page, 'zh')}${around(' ', paragraph(figure, 'zh'), '.')} 转引自: ${pageForms.gbt7714.zh(page)} ${statement(figure, 'zh')}.`,
    en: (figure, page) =>
      `${standardReference(figure, page, 'en')}${around(' ', paragraph(figure, 'en'), '.')} Quoted from: ${pageForms.gbt7714.en(page)} ${statement(figure, 'en')}.`,
  },
  apa7: {
    zh: (figure, page) =>
      `${apaReference(figure, 'zh')} 转引自${pageForms.apa7.zh(page)}（${statement(figure, 'zh')}）`,
    en: (figure, page) =>
      `${apaReference(figure, 'en')} As cited in ${pageForms.apa7.en(page)} [${statement(figure, 'en')}]`,
  },
  plain: {
    zh: (figure, page) =>
      `${statement(figure, 'zh')}。出处：${plainReference(figure, 'zh')}。转引自${pageForms.plain.zh(page)}`,
    en: (figure, page) =>
      `${statement(figure, 'en')}. Source: ${plainReference(figure, 'en')}. Quoted from ${pageForms.plain.en(page)}`,
  },
};

function statement({ placeName, metric, value, period }: CitedFigure, reader: Language): string {
  return reader === 'zh'
    ? `${placeName}，${metric}（${period}）：${value}`
    : `${placeName}, ${metric} (${period}): ${value}`;
}

function standardReference({ source }: CitedFigure, { accessed }: CitedPage, reader: Language): string {
  const visited = source.url === undefined ? '' : `[${accessed}]`;
  return `${responsibleFor(source, reader)}. ${citedTitle(source, reader)}${documentMark(source)}. (${standardDate(source)})${visited}.${around(' ', source.url ?? '', '.')}`;
}

function apaReference(figure: CitedFigure, reader: Language): string {
  const { source } = figure;
  const [who, title, when] = [
    responsibleFor(source, reader),
    citedTitle(source, reader),
    apaDate(source, reader),
  ];
  const where = paragraph(figure, reader);
  return reader === 'zh'
    ? `${who}（${when}）。${title}${around('（', where, '）')}。${around('', source.url ?? '', ' ')}`.trimEnd()
    : `${who}. (${when}). ${title}${around(' (', where, ')')}.${around(' ', source.url ?? '', '')}`;
}

function plainReference(figure: CitedFigure, reader: Language): string {
  const { source } = figure;
  const title = reader === 'zh' ? `《${citedTitle(source, 'zh')}》` : `“${citedTitle(source, 'en')}”`;
  const about = source.dateBasis === 'stated' ? '' : { zh: '约', en: 'about ' }[reader];
  const parts = [
    responsibleFor(source, reader),
    title,
    about + longDate(source.date, reader),
    paragraph(figure, reader),
    source.url ?? '',
  ];
  return parts.filter((part) => part !== '').join(reader === 'zh' ? '，' : ', ');
}

/** `¶12` in words; empty where the publication was read as a whole. */
function paragraph({ locator }: Pick<CitedFigure, 'locator'>, reader: Language): string {
  const number = locator?.replace('¶', '');
  if (number === undefined) return '';
  return reader === 'zh' ? `第${number}段` : `para. ${number}`;
}

/** A part with what stands before and after it, or nothing at all. */
function around(before: string, part: string, behind: string): string {
  return part === '' ? '' : before + part + behind;
}
