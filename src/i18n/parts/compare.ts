import type { IncomparabilityReason } from '../../domain/comparability.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { MetricGroup } from '../../domain/metric.ts';

/** Texts of the open comparison; those of the shortlist are in the page's own messages. */
export interface CompareTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly close: string;
  readonly addPlace: string;
  readonly choosePlace: string;
  readonly onlyDifferences: string;
  readonly noDifferences: string;
  readonly download: string;
  readonly fileName: string;
  readonly print: string;
  readonly moveEarlier: (place: string) => string;
  readonly moveLater: (place: string) => string;
  readonly remove: (place: string) => string;
  readonly table: string;
  readonly tableRegion: string;
  readonly aspect: string;
  readonly description: string;
  readonly airport: string;
  readonly location: string;
  readonly differs: string;
  readonly rank: (rank: number, count: number) => string;
  readonly best: (count: number) => string;
  readonly comparable: string;
  readonly sharedWith: (places: string) => string;
  readonly withValue: (place: string, value: string) => string;
  readonly notComparable: (others: string, reasons: string) => string;
  readonly elsewhere: (metric: string, value: string, reasons: string) => string;
  readonly reasons: Readonly<Record<IncomparabilityReason, string>>;
  readonly groups: Readonly<Record<MetricGroup, string>>;
  readonly outlines: string;
  readonly outlinesNote: (length: string) => string;
  readonly outlinePending: string;
  readonly outlineMissing: string;
  readonly sources: string;
  /** First line on paper: what this is, of which edition and day. */
  readonly printedFrom: (site: string, edition: string, day: string) => string;
}

/** What only the open comparison says. */
export const compareTexts: Readonly<Record<Language, CompareTexts>> = {
  zh: {
    heading: '地点对比',
    explanation: '只有指标、单位、时间、性质和基数都相同的数值才会排序；其余数值并列显示，并说明为何不可比。',
    close: '关闭对比',
    addPlace: '添加地点',
    choosePlace: '选择地点……',
    onlyDifferences: '只看有差异的行',
    noDifferences: '没有哪一行的可比数值存在差异。',
    download: '下载 CSV',
    fileName: '地点对比',
    print: '打印',
    moveEarlier: (place) => `将${place}左移一列`,
    moveLater: (place) => `将${place}右移一列`,
    remove: (place) => `将${place}移出对比`,
    table: '所选地点已公布的内容',
    tableRegion: '对比表，可用方向键滚动',
    aspect: '项目',
    description: '概况',
    airport: '到白云机场的直线距离',
    location: '位置可靠程度',
    differs: '有差异',
    rank: (rank, count) => `可比的 ${count} 项中列第 ${rank}`,
    best: (count) => `可比的 ${count} 项中居首`,
    comparable: '可比',
    sharedWith: (places) => `与${places}同属一条说法`,
    withValue: (place, value) => `${place}（${value}）`,
    notComparable: (others, reasons) => `与${others}不可比：${reasons}`,
    elsewhere: (metric, value, reasons) => `${metric}：${value}。不可比：${reasons}`,
    reasons: {
      metric: '指标不同',
      unit: '单位不同',
      period: '时间不同或未注明',
      status: '数据性质不同',
      base: '基数不同',
      territory: '地域范围不同',
      'growth-base': '增长的对照时间不同',
    },
    groups: {
      economy: '经济',
      investment: '投资',
      trade: '贸易',
      industry: '工业',
      innovation: '创新',
      land: '土地',
      people: '人口与就业',
      plan: '规划与项目',
      rank: '排名',
    },
    outlines: '同一比例尺的轮廓',
    outlinesNote: (length) =>
      `每幅图中的标尺均为${length}。实线为官方边界，虚线为描绘，点线为近似；圆圈为点位可能所在的范围。`,
    outlinePending: '轮廓尚未载入。',
    outlineMissing: '没有可供绘制的轮廓或位置。',
    sources: '出处',
    printedFrom: (site, edition, day) => `${site} · 数据版次 ${edition} · ${day}打印`,
  },
  en: {
    heading: 'Comparison of places',
    explanation:
      'Values are ranked only among figures of the same metric, unit, period, status and base. Everything else stands beside them and says why it cannot be compared.',
    close: 'Close comparison',
    addPlace: 'Add a place',
    choosePlace: 'Choose a place …',
    onlyDifferences: 'Only rows that differ',
    noDifferences: 'No row holds comparable values that differ.',
    download: 'Download as CSV',
    fileName: 'comparison',
    print: 'Print',
    moveEarlier: (place) => `Move ${place} one column to the left`,
    moveLater: (place) => `Move ${place} one column to the right`,
    remove: (place) => `Remove ${place} from the comparison`,
    table: 'What is published of the chosen places',
    tableRegion: 'Comparison table; arrow keys scroll it',
    aspect: 'Row',
    description: 'Description',
    airport: 'Straight-line distance to Baiyun Airport',
    location: 'Certainty of the location',
    differs: 'differs',
    rank: (rank, count) => `${rank} of ${count} comparable`,
    best: (count) => `Leads ${count} comparable values`,
    comparable: 'Comparable',
    sharedWith: (places) => `One statement about this place and ${places}`,
    withValue: (place, value) => `${place} (${value})`,
    notComparable: (others, reasons) => `Not comparable with ${others}: ${reasons}`,
    elsewhere: (metric, value, reasons) => `${metric}: ${value}. Not comparable: ${reasons}`,
    reasons: {
      metric: 'another metric',
      unit: 'another unit',
      period: 'other or unstated period',
      status: 'another kind of statement',
      base: 'another base',
      territory: 'another extent of the place',
      'growth-base': 'measured against another time',
    },
    groups: {
      economy: 'Economy',
      investment: 'Investment',
      trade: 'Trade',
      industry: 'Industry',
      innovation: 'Innovation',
      land: 'Land',
      people: 'People',
      plan: 'Plans and projects',
      rank: 'Rankings',
    },
    outlines: 'Outlines at one scale',
    outlinesNote: (length) =>
      `The bar is ${length} long in every picture. Solid lines are official, dashed ones traced, dotted ones approximate; a ring is where a point may lie.`,
    outlinePending: 'The outlines are not loaded.',
    outlineMissing: 'There is no outline or location to draw.',
    sources: 'Sources',
    printedFrom: (site, edition, day) => `${site} · facts edition ${edition} · printed on ${day}`,
  },
};
