import type { FacetName } from '../../domain/filter.ts';
import type { Language } from '../../domain/localizedText.ts';

export interface FilterTexts {
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly notLocated: string;
  readonly levelNotPublished: string;
  readonly undated: string;
  readonly option: (label: string, count: number) => string;
  readonly figuresLoading: string;
  readonly figuresFailed: string;
  readonly retry: string;
  readonly active: string;
  readonly remove: (restriction: string) => string;
  /** A layer or body of evidence that is switched off. */
  readonly hidden: (name: string) => string;
  readonly chosen: (facet: string, value: string) => string;
  readonly undo: string;
  readonly clear: string;
  readonly column: string;
  readonly noColumn: string;
  readonly severalPlaces: string;
  readonly onePlace: string;
  readonly least: (unit: string) => string;
  readonly most: (unit: string) => string;
  readonly sliderLeast: string;
  readonly sliderMost: string;
  readonly histogram: (column: string) => string;
  readonly reversed: string;
  readonly keepsUnpublished: (count: number) => string;
  /** Before a range is applied: what it would leave, and how many places have no figure. */
  readonly wouldLeave: (count: number, unpublished: number, keeps: boolean) => string;
  readonly apply: (count: number) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly isPublished: string;
  readonly orUnpublished: (range: string) => string;
  readonly emptyTitle: string;
  readonly emptyAdvice: (restriction: string, count: number) => string;
  readonly emptyNoAdvice: string;
  readonly lift: (restriction: string) => string;
}

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** Words of the filter's choices, which are fetched when it is opened. */
export const filterTexts: Readonly<Record<Language, FilterTexts>> = {
  zh: {
    facets: {
      layers: '已关闭的图层',
      districts: '行政区',
      sectors: '产业',
      statuses: '含有此类陈述',
      evidence: '依据',
      certainties: '轮廓有多可靠',
      levels: '园区级别',
      years: '有该年份的数字',
      range: '数值范围',
    },
    notLocated: '未能定位',
    levelNotPublished: '未公布',
    undated: '时间未注明',
    option: (label, count) => `${label}，${count} 处`,
    figuresLoading: '数字正在载入，之后按年份或数值筛选。',
    figuresFailed: '数字未能载入，按年份和数值的筛选尚未生效。',
    retry: '重新载入',
    active: '生效的筛选条件',
    remove: (restriction) => `去掉条件：${restriction}`,
    hidden: (name) => `不显示：${name}`,
    chosen: (facet, value) => `${facet}：${value}`,
    undo: '撤销上一次筛选更改',
    clear: '清除全部筛选',
    column: '指标与时间',
    noColumn: '请选择指标',
    severalPlaces: '多处有数字',
    onePlace: '仅一处有数字',
    least: (unit) => `最小值（${unit}）`,
    most: (unit) => `最大值（${unit}）`,
    sliderLeast: '最小值滑块',
    sliderMost: '最大值滑块',
    histogram: (column) => `分布图：${column}`,
    reversed: '最小值大于最大值，请更正。',
    keepsUnpublished: (count) => `保留未公布此项数字的 ${count} 处`,
    wouldLeave: (count, unpublished, keeps) =>
      `此范围留下 ${count} 处。` +
      (unpublished === 0 ? '' : `另有 ${unpublished} 处未公布此项数字，${keeps ? '已计入' : '将被排除'}。`),
    apply: (count) => `只显示这 ${count} 处`,
    atLeast: (value) => `不低于${value}`,
    atMost: (value) => `不高于${value}`,
    isPublished: '有公布数字',
    orUnpublished: (range) => `${range}，或未公布`,
    emptyTitle: '没有同时符合这些条件的地点',
    emptyAdvice: (restriction, count) => `去掉“${restriction}”后有 ${count} 处。`,
    emptyNoAdvice: '清除筛选即可看到全部地点。',
    lift: (restriction) => `去掉“${restriction}”`,
  },
  en: {
    facets: {
      layers: 'Layers switched off',
      districts: 'District',
      sectors: 'Industry',
      statuses: 'Has statements of this status',
      evidence: 'Evidence',
      certainties: 'How sure the outline is',
      levels: 'Level of the zone',
      years: 'Has figures for the year',
      range: 'Range of values',
    },
    notLocated: 'Not located',
    levelNotPublished: 'Not published',
    undated: 'Period not stated',
    option: (label, count) => `${label}, ${places(count)}`,
    figuresLoading: 'Figures are being loaded; then the filter by year or value applies.',
    figuresFailed: 'The figures could not be loaded: the filter by year or value does not apply yet.',
    retry: 'Load again',
    active: 'Filters in force',
    remove: (restriction) => `Remove: ${restriction}`,
    hidden: (name) => `Hidden: ${name}`,
    chosen: (facet, value) => `${facet}: ${value}`,
    undo: 'Undo the last filter change',
    clear: 'Clear all filters',
    column: 'Metric and period',
    noColumn: 'Choose a metric',
    severalPlaces: 'Published for several places',
    onePlace: 'Published for one place only',
    least: (unit) => `Lowest (${unit})`,
    most: (unit) => `Highest (${unit})`,
    sliderLeast: 'Lowest value, slider',
    sliderMost: 'Highest value, slider',
    histogram: (column) => `Distribution: ${column}`,
    reversed: 'The lowest value is above the highest. Please correct one of them.',
    keepsUnpublished: (count) => `Keep ${places(count)} without a published figure`,
    wouldLeave: (count, unpublished, keeps) =>
      `This range leaves ${places(count)}.` +
      (unpublished === 0
        ? ''
        : ` ${places(unpublished)} ${unpublished === 1 ? 'has' : 'have'} no published figure and ${
            unpublished === 1 ? 'is' : 'are'
          } ${keeps ? 'counted in' : 'left out'}.`),
    apply: (count) => `Show only ${count === 1 ? 'this place' : `these ${places(count)}`}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    isPublished: 'published',
    orUnpublished: (range) => `${range}, or not published`,
    emptyTitle: 'No place meets all of these conditions',
    emptyAdvice: (restriction, count) => `Without “${restriction}” there would be ${places(count)}.`,
    emptyNoAdvice: 'Clear the filters to see all places.',
    lift: (restriction) => `Remove “${restriction}”`,
  },
};
