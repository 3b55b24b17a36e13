import type { ClassMethod, EdgeProblem } from '../../domain/choropleth/classing.ts';
import type { ColourGap } from '../../domain/choropleth/colouring.ts';
import type { ColouredKind } from '../../domain/choropleth/figureSets.ts';
import type { PaletteId } from '../../domain/choropleth/paletteIds.ts';
import type { Language } from '../../domain/localizedText.ts';

export interface ColourTexts {
  readonly metric: string;
  readonly noMetric: string;
  readonly intro: string;
  readonly loading: string;
  readonly failed: string;
  /** The chosen metric has no two places to show together. */
  readonly nothing: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ColouredKind, string>>;
  readonly period: string;
  /** One entry of a list of choices and how many places it has values of. */
  readonly counted: (name: string, count: number, total: number) => string;
  readonly latest: string;
  readonly mixedWarning: string;
  readonly classes: string;
  readonly methods: Readonly<Record<ClassMethod | 'manual', string>>;
  readonly count: string;
  readonly palette: string;
  readonly palettes: Readonly<Record<PaletteId, string>>;
  readonly edges: {
    readonly label: (unit: string) => string;
    readonly hint: string;
    readonly apply: string;
    readonly problems: Readonly<Record<EdgeProblem, string>>;
  };
  readonly legend: string;
  readonly below: (value: string) => string;
  readonly from: (value: string) => string;
  readonly places: (count: number) => string;
  readonly gaps: Readonly<Record<ColourGap, string>>;
  readonly classNote: string;
  readonly sizeNote: (largest: string) => string;
  readonly totalNote: string;
  readonly periods: string;
  readonly hidden: (count: number) => string;
  readonly list: string;
  readonly missing: string;
  readonly elsewhere: (value: string, period: string) => string;
  readonly contested: string;
  readonly range: string;
  readonly preferred: (reason: string) => string;
  readonly others: string;
  readonly sources: string;
  readonly sourceOf: (number: number) => string;
  readonly announce: (metric: string, period: string, coloured: number, gaps: number) => string;
}

/** Words of the panel "Colour by metric" and of its legend on the map. */
export const colourTexts: Readonly<Record<Language, ColourTexts>> = {
  zh: {
    metric: '指标',
    noMetric: '不着色',
    intro: '选择一项指标，地图即按公布数值给同类地点着色。只列出至少两处有公布数值的指标。',
    loading: '正在载入数据……',
    failed: '数据未能载入，暂时无法着色。',
    nothing: '这项指标没有两处以上可以并列的公布数值，无法着色。',
    kind: '地点类别',
    kinds: { district: '行政区', zone: '园区', site: '项目与地块', hub: '交通枢纽' },
    period: '时期',
    counted: (name, count, total) => `${name}（${total}处中${count}处）`,
    latest: '各取最新（时期不一，逐一注明）',
    mixedWarning: '所列数值时期不同，差别可能只是年份造成的；各处的时期在列表中逐一注明。',
    classes: '分级方法',
    methods: { jenks: '自然断点', quantile: '分位数', equal: '等间距', manual: '自定分界' },
    count: '级数',
    palette: '配色',
    palettes: { ylgnbu: '黄—绿—蓝', viridis: '翠绿（viridis）', greys: '灰阶' },
    edges: {
      label: (unit) => `分界值（${unit}）`,
      hint: '一至六个数，由小到大，以空格隔开。',
      apply: '应用',
      problems: {
        'not-a-number': '请填数字，以空格隔开。',
        'too-many': '最多六个分界值。',
        'not-rising': '分界值须由小到大，且不重复。',
      },
    },
    legend: '图例',
    below: (value) => `低于${value}`,
    from: (value) => `${value}及以上`,
    places: (count) => `${count}处`,
    gaps: { missing: '未公布', undecided: '来源不一或为区间' },
    classNote: '每级含下限、不含上限，最高一级两端都含。',
    sizeNote: (largest) => `圆的面积与数值成正比；最大的圆为${largest}。`,
    totalNote: '这是总量而非密度：面积大的区可能仅因面积而数值较大。',
    periods: '各数值的时期',
    hidden: (count) => `其中${count}处被筛选或图层开关隐藏，地图上不显示。`,
    list: '各处数值',
    missing: '未公布',
    elsewhere: (value, period) => `另有${period}：${value}`,
    contested: '来源不一，未着色',
    range: '区间值，未着色',
    preferred: (reason) => `采用此数：${reason}`,
    others: '另一说法',
    sources: '来源',
    sourceOf: (number) => `来源${number}`,
    announce: (metric, period, coloured, gaps) =>
      `地图已按“${metric}”（${period}）着色：${coloured}处有数值，${gaps}处未着色。`,
  },
  en: {
    metric: 'Metric',
    noMetric: 'No colouring',
    intro:
      'Choose a metric and the map colours places of one kind by their published values. Listed are the metrics published for at least two places.',
    loading: 'Loading the figures…',
    failed: 'The figures could not be loaded, so nothing can be coloured.',
    nothing: 'No two places have published values of this metric that may stand side by side.',
    kind: 'Places',
    kinds: { district: 'Districts', zone: 'Zones', site: 'Projects and sites', hub: 'Transport hubs' },
    period: 'Period',
    counted: (name, count, total) => `${name} (${count} of ${total})`,
    latest: 'Latest of each, periods marked',
    mixedWarning:
      'The values are of different periods, and may differ for that reason alone; the list gives the period of each.',
    classes: 'Classes by',
    methods: {
      jenks: 'Natural breaks',
      quantile: 'Quantiles',
      equal: 'Equal intervals',
      manual: 'Own edges',
    },
    count: 'How many',
    palette: 'Colours',
    palettes: { ylgnbu: 'Yellow, green, blue', viridis: 'Viridis', greys: 'Greys' },
    edges: {
      label: (unit) => `Edges in ${unit}`,
      hint: 'One to six numbers, rising, separated by spaces.',
      apply: 'Apply',
      problems: {
        'not-a-number': 'Please give numbers, separated by spaces.',
        'too-many': 'Six edges at most.',
        'not-rising': 'Each edge must be larger than the one before.',
      },
    },
    legend: 'Legend',
    below: (value) => `below ${value}`,
    from: (value) => `${value} and more`,
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    gaps: { missing: 'Not published', undecided: 'Sources disagree, or give a range' },
    classNote: 'A class includes its lower edge and not its upper one; the highest includes both.',
    sizeNote: (largest) => `The area of a circle is proportional to the value; the largest is ${largest}.`,
    totalNote: 'A total, not a density: a large district may have a large value for its size alone.',
    periods: 'Periods of the values',
    hidden: (count) =>
      count === 1
        ? '1 of them is hidden by the filter or the layer switches.'
        : `${count} of them are hidden by the filter or the layer switches.`,
    list: 'Values by place',
    missing: 'not published',
    elsewhere: (value, period) => `published for ${period}: ${value}`,
    contested: 'sources disagree, not coloured',
    range: 'a range, not coloured',
    preferred: (reason) => `Used because: ${reason}`,
    others: 'Also stated',
    sources: 'Sources',
    sourceOf: (number) => `Source ${number}`,
    announce: (metric, period, coloured, gaps) =>
      `Map coloured by ${metric} (${period}): ${coloured} places have a value, ${gaps} are not coloured.`,
  },
};
