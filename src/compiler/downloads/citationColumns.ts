import type { LocalizedText } from '../../domain/localizedText.ts';
import { evidenceClasses } from '../../domain/place.ts';
import type { Column } from './table.ts';

/** What every row about a place has: where the statement stands and as of when. */
interface Cited {
  readonly source: string;
  readonly locator?: string;
}

export const citationColumns: readonly Column<Cited>[] = [
  {
    name: 'source',
    type: 'string',
    required: true,
    refersTo: 'sources.csv',
    description: { en: 'id of the publication that says it', zh: '出处的编号' },
    cell: (row) => row.source,
  },
  {
    name: 'locator',
    type: 'string',
    description: {
      en: '¶N is the N-th non-empty paragraph, from 1; empty where the publication was read as a whole',
      zh: '¶N 为第 N 个非空段落（从 1 起）；空白表示依据全文',
    },
    cell: (row) => row.locator ?? null,
  },
];

export const periodColumns: readonly Column<{ readonly period: string; readonly asOf: string }>[] = [
  {
    name: 'period',
    type: 'string',
    required: true,
    description: {
      en: '2016, 2017-03, 2017-03-14, 2017-ytd (year to the date of the text), by-2015, 1984/2024 or undated',
      zh: '2016、2017-03、2017-03-14、2017-ytd（截至行文之日）、by-2015（到 2015 年）、1984/2024 或 undated（未注明）',
    },
    cell: (row) => row.period,
  },
  {
    name: 'as_of',
    type: 'string',
    required: true,
    description: { en: 'date of the text that says it', zh: '出处的行文日期' },
    cell: (row) => row.asOf,
  },
];

export const evidenceColumn: Column<{ readonly evidence: string }> = {
  name: 'evidence',
  type: 'string',
  required: true,
  values: evidenceClasses,
  description: {
    en: 'whether the statement rests on the five source documents or on other publications',
    zh: '依据五份原始文件还是其他出版物',
  },
  cell: (row) => row.evidence,
};

/** Two columns that hold one text in both languages. */
export function textColumns<Row>(
  name: string,
  description: LocalizedText,
  text: (row: Row) => LocalizedText | undefined,
): readonly Column<Row>[] {
  const inEnglish = { en: `${description.en}, in English`, zh: `${description.zh}（英文）` };
  const inChinese = { en: `${description.en}, in Chinese`, zh: `${description.zh}（中文）` };
  return [
    { name: `${name}_en`, type: 'string', description: inEnglish, cell: (row) => text(row)?.en ?? null },
    { name: `${name}_zh`, type: 'string', description: inChinese, cell: (row) => text(row)?.zh ?? null },
  ];
}
