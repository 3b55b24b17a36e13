import { type CitedSource, dateBases, sourceKinds, trustLevels } from '../../domain/citedSource.ts';
import { evidenceColumn, textColumns } from './citationColumns.ts';
import { type Column, makeTable, type Table } from './table.ts';

/** The publications that rows of the other tables cite. */
export function sourceTable(sources: readonly CitedSource[]): Table {
  return makeTable({ path: 'sources.csv', title: { en: 'Sources', zh: '出处' } }, columns, sources);
}

const columns: readonly Column<CitedSource>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { en: 'id of the publication', zh: '出版物编号' },
    cell: (source) => source.id,
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    description: { en: 'title as published', zh: '原题' },
    cell: (source) => source.title,
  },
  ...textColumns<CitedSource>(
    'title',
    { en: 'what the title says', zh: '标题译文' },
    (s) => s.titleTranslated,
  ),
  ...textColumns<CitedSource>('publisher', { en: 'publisher', zh: '发布者' }, (source) => source.publisher),
  {
    name: 'author',
    type: 'string',
    description: { en: 'author, where named', zh: '署名作者' },
    cell: (source) => source.author ?? null,
  },
  {
    name: 'date',
    type: 'string',
    required: true,
    description: { en: 'date of the text: day, month or year', zh: '行文日期：日、月或年' },
    cell: (source) => source.date,
  },
  {
    name: 'date_basis',
    type: 'string',
    required: true,
    values: dateBases,
    description: { en: 'how the date is known', zh: '日期依据：文中注明、推断、约略' },
    cell: (source) => source.dateBasis,
  },
  {
    name: 'date_posted',
    type: 'string',
    description: { en: 'when a copy was posted, if on another day', zh: '转载日期' },
    cell: (source) => source.datePosted ?? null,
  },
  {
    name: 'language',
    type: 'string',
    required: true,
    values: ['zh', 'en'],
    description: { en: 'language of the original', zh: '原文语言' },
    cell: (source) => source.language,
  },
  {
    name: 'url',
    type: 'string',
    description: { en: 'address of the copy that was read', zh: '所读副本的网址' },
    cell: (source) => source.url ?? null,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: sourceKinds,
    description: { en: 'kind of publication', zh: '出版物类型' },
    cell: (source) => source.kind,
  },
  {
    name: 'trust',
    type: 'string',
    required: true,
    values: trustLevels,
    description: { en: 'how far it can be relied on', zh: '可信程度' },
    cell: (source) => source.trust,
  },
  evidenceColumn,
  ...textColumns<CitedSource>('note', { en: 'remarks', zh: '说明' }, (source) => source.note),
];
