import type { Atlas } from '../../domain/atlas.ts';
import { type GapField, gapFields } from '../../domain/gapFields.ts';
import { allGaps, type PlaceGap } from '../../domain/gaps.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import { textColumns } from './citationColumns.ts';
import { type Column, makeTable, type Table } from './table.ts';

/** What no source of the atlas gives, one row for each place and field. */
export function gapTable(atlas: Atlas): Table {
  const names = new Map(atlas.places.map(({ id, name }) => [id, name]));
  const columns: readonly Column<PlaceGap>[] = [
    {
      name: 'place',
      type: 'string',
      required: true,
      refersTo: 'places.csv',
      description: { en: 'id of the place', zh: '地点的编号' },
      cell: (row) => row.place,
    },
    ...textColumns<PlaceGap>('place', { en: 'name of the place', zh: '地点名称' }, (row) =>
      names.get(row.place),
    ),
    ...fieldColumns,
  ];
  const title = { en: 'Not found in the sources', zh: '所读资料中没有的内容' };
  return makeTable({ path: 'gaps.csv', title, keyed: false }, columns, allGaps(atlas));
}

const fieldColumns: readonly Column<PlaceGap>[] = [
  {
    name: 'field',
    type: 'string',
    required: true,
    values: gapFields,
    description: { en: 'what is missing', zh: '缺少的内容' },
    cell: (row) => row.field,
  },
  ...textColumns<PlaceGap>(
    'missing',
    { en: 'what is missing, in words', zh: '缺少内容的说明' },
    (row) => fieldTexts[row.field],
  ),
  {
    name: 'promised_on',
    type: 'string',
    description: {
      en: 'date of the newest text with a plan, target, forecast or agreement for it, where no actual figure has followed; empty where there is none either',
      zh: '仅有计划、目标、预测或协议而无实际数字时，最近一次提出的行文日期；连这些也没有则为空',
    },
    cell: (row) => row.since ?? null,
  },
];

const fieldTexts: Readonly<Record<GapField, LocalizedText>> = {
  name: { en: 'a published name', zh: '公布的名称' },
  level: { en: 'level of approval', zh: '批准级别' },
  'approving-body': { en: 'approving body', zh: '批准机关' },
  'approval-date': { en: 'date of approval', zh: '批准日期' },
  location: { en: 'position within the district', zh: '区内的具体位置' },
  outline: { en: 'outline', zh: '边界' },
  'position-source': { en: 'source of the position', zh: '位置的出处' },
  industries: { en: 'leading industries', zh: '主导产业' },
  organisations: { en: 'companies and institutions', zh: '入驻企业与机构' },
  figures: { en: 'any figure at all', zh: '任何数字' },
  area: { en: 'planned or approved area', zh: '规划或核准面积' },
  'built-area': { en: 'built-up area', zh: '建成面积' },
  population: { en: 'population', zh: '人口' },
  gdp: { en: 'gross domestic product', zh: '地区生产总值' },
  output: { en: 'actual output or revenue', zh: '实际产值或营业收入' },
  tax: { en: 'actual tax revenue', zh: '实际税收' },
  firms: { en: 'actual number of companies', zh: '实际企业数' },
  jobs: { en: 'actual number of jobs', zh: '实际就业人数' },
  investment: { en: 'actual investment', zh: '实际完成投资' },
  policies: { en: 'policies', zh: '政策' },
  'policy-validity': { en: 'dates on which policies take effect and expire', zh: '政策的生效与失效日期' },
  rent: { en: 'rent', zh: '租金' },
  'land-price': { en: 'land price', zh: '地价' },
  utilities: { en: 'power, water and other utilities', zh: '水电等配套设施' },
  'available-plots': { en: 'plots available', zh: '可供地块' },
  contact: { en: 'contact office', zh: '联系机构' },
};
