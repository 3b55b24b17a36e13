import type { CitationStyle } from '../../domain/citationText.ts';
import type { Language } from '../../domain/localizedText.ts';

/** What a report is about, for a publisher who does not have the page before their eyes. */
export interface ReportedFigure {
  readonly id: string;
  /** Metric, kind of statement, period and value. */
  readonly text: string;
  /** Title and id of the publication, and the paragraph where one is known. */
  readonly source: string;
}

interface CiteTexts {
  readonly heading: string;
  readonly style: string;
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly what: string;
  readonly wholePage: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly report: string;
  readonly reportThis: string;
  readonly reportSubject: (place: string, figureId: string) => string;
  readonly reportBody: (
    place: string,
    figure: ReportedFigure | undefined,
    edition: string,
    address: string,
  ) => string;
}

/** How to cite the page or a figure, and how to report one that is wrong. */
export const citeTexts: Readonly<Record<Language, CiteTexts>> = {
  zh: {
    heading: '引用本页或单个数字、报告错误',
    style: '引用格式',
    styles: { gbt7714: '国标 GB/T 7714-2015', apa7: 'APA 第 7 版', plain: '普通句子' },
    what: '引用内容',
    wholePage: '整页',
    copy: '复制引文',
    copied: '已复制。',
    copyFailed: '浏览器不允许复制，请选中文字后自行复制。',
    report: '报告数字有误',
    reportThis: '报告这个数字有误',
    reportSubject: (place, figureId) => `数字有误：${place}${figureId === '' ? '' : `（${figureId}）`}`,
    reportBody: (place, figure, edition, address) =>
      [
        `地点：${place}`,
        ...(figure ? [`数字：${figure.text}（${figure.id}）`, `出处：${figure.source}`] : []),
        `数据版次：${edition}`,
        `页面：${address}`,
        '',
        figure ? '正确的数字是多少？哪份出版物这样说？' : '哪个数字有误？哪份出版物的说法不同？',
      ].join('\n'),
  },
  en: {
    heading: 'Cite this page or a figure, report an error',
    style: 'Citation style',
    styles: { gbt7714: 'GB/T 7714-2015', apa7: 'APA, 7th edition', plain: 'Plain sentence' },
    what: 'What to cite',
    wholePage: 'The whole page',
    copy: 'Copy citation',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying: select the text and copy it yourself.',
    report: 'Report a wrong number',
    reportThis: 'Report that this number is wrong',
    reportSubject: (place, figureId) => `Wrong number: ${place}${figureId === '' ? '' : ` (${figureId})`}`,
    reportBody: (place, figure, edition, address) =>
      [
        `Place: ${place}`,
        ...(figure ? [`Figure: ${figure.text} (${figure.id})`, `Source: ${figure.source}`] : []),
        `Facts edition: ${edition}`,
        `Page: ${address}`,
        '',
        figure
          ? 'What should it be, and which publication says so?'
          : 'Which number is wrong, and which publication says otherwise?',
      ].join('\n'),
  },
};
