import type { Language } from '../../domain/localizedText.ts';
import type { PlaceKind } from '../../domain/place.ts';
import type { PlaceColumnId } from '../../domain/tableView.ts';

export interface TableTexts {
  readonly caption: string;
  readonly region: string;
  readonly columns: Readonly<Record<PlaceColumnId, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly count: (shown: number, total: number) => string;
  readonly chooseColumns: string;
  readonly addMetric: string;
  readonly severalPlaces: string;
  readonly onePlace: string;
  readonly removeColumn: (column: string) => string;
  readonly full: (most: number) => string;
  readonly reset: string;
  readonly download: string;
  readonly fileName: string;
  readonly notPublished: string;
  /** Where nobody asks: a hub has no level. */
  readonly notAsked: string;
  readonly notLocated: string;
  readonly figuresLoading: string;
  readonly none: string;
  readonly sources: string;
}

/** Words of the table of places. */
export const tableTexts: Readonly<Record<Language, TableTexts>> = {
  zh: {
    caption: '符合筛选条件的地点；表头按钮用于排序，地点名打开其档案，上下方向键逐行移动',
    region: '地点表，可滚动',
    columns: {
      name: '名称',
      'other-name': '英文名称',
      kind: '类别',
      layer: '图层',
      district: '行政区',
      level: '级别',
      status: '陈述类别',
      certainty: '轮廓',
      figures: '数字条数',
    },
    kinds: { city: '城市', district: '行政区', zone: '园区', site: '项目或地块', hub: '交通枢纽' },
    count: (shown, total) => `${total} 处中的 ${shown} 处`,
    chooseColumns: '选择列',
    addMetric: '添加指标列',
    severalPlaces: '多处有数字',
    onePlace: '仅一处有数字',
    removeColumn: (column) => `移除列：${column}`,
    full: (most) => `最多 ${most} 列。`,
    reset: '恢复默认列',
    download: '下载 CSV',
    fileName: '广州园区地点表',
    notPublished: '未公布',
    notAsked: '不适用',
    notLocated: '未能定位',
    figuresLoading: '数字正在载入。',
    none: '没有符合筛选条件的地点。',
    sources: '表中数字的来源',
  },
  en: {
    caption:
      'Places that pass the filter; the buttons in the head sort, a place’s name opens its profile, arrow keys go from row to row',
    region: 'Table of places, scrollable',
    columns: {
      name: 'Name',
      'other-name': 'Chinese name',
      kind: 'Kind',
      layer: 'Layer',
      district: 'District',
      level: 'Level',
      status: 'Kinds of statements',
      certainty: 'Outline',
      figures: 'Figures',
    },
    kinds: {
      city: 'City',
      district: 'District',
      zone: 'Zone',
      site: 'Project or site',
      hub: 'Transport hub',
    },
    count: (shown, total) => `${shown} of ${total} ${total === 1 ? 'place' : 'places'}`,
    chooseColumns: 'Choose columns',
    addMetric: 'Add a metric',
    severalPlaces: 'Published for several places',
    onePlace: 'Published for one place only',
    removeColumn: (column) => `Remove the column ${column}`,
    full: (most) => `No more than ${most} columns.`,
    reset: 'Usual columns',
    download: 'Download CSV',
    fileName: 'guangzhou-zones-table',
    notPublished: 'not published',
    notAsked: 'does not apply',
    notLocated: 'not located',
    figuresLoading: 'Figures are being loaded.',
    none: 'No place passes the filter.',
    sources: 'Sources of the figures in the table',
  },
};
