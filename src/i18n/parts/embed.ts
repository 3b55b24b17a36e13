import type { EmbedKind } from '../../domain/embedAddress.ts';
import type { Language } from '../../domain/localizedText.ts';

interface EmbedTexts {
  /** What a kind of page is called behind the place's name, in the page's title. */
  readonly kinds: Readonly<Record<EmbedKind, string>>;
  readonly picture: (place: string) => string;
  readonly figures: string;
  readonly more: (count: number) => string;
  readonly noFigures: string;
  readonly statements: string;
  readonly noStatements: string;
  readonly table: (place: string) => string;
  readonly columns: {
    readonly figure: string;
    readonly value: string;
    readonly period: string;
    readonly status: string;
    readonly source: string;
    readonly place: string;
  };
  readonly compare: string;
  readonly comparedHint: string;
  readonly notPublished: string;
  readonly reviewNumber: (number: string) => string;
  readonly noReviewNumber: string;
  readonly openPlace: (place: string) => string;
  readonly openAtlas: string;
  readonly newWindow: string;
  readonly choose: string;
}

/** The words of the pages that other sites embed. */
export const embedTexts: Readonly<Record<Language, EmbedTexts>> = {
  zh: {
    kinds: { map: '地图', card: '卡片', table: '数字表', timeline: '时间线', compare: '比较' },
    picture: (place) => `地图：${place}及周边，含行政区、珠江和园区`,
    figures: '主要数字',
    more: (count) => `其余 ${count} 个数字`,
    noFigures: '所查阅的资料没有公布该地的数字。',
    statements: '资料所述',
    noStatements: '所查阅的资料只说明其位置。',
    table: (place) => `${place}：全部已公布数字`,
    columns: {
      figure: '指标',
      value: '数值',
      period: '时间',
      status: '性质',
      source: '来源',
      place: '地点',
    },
    compare: '地点比较',
    comparedHint: '只列至少三地有数字的指标。时间、范围或性质不同的数字不能直接相比。',
    notPublished: '未公布',
    reviewNumber: (number) => `审图号：${number}`,
    noReviewNumber: '无审图号。',
    openPlace: (place) => `在广州产业园区地图中查看${place}`,
    openAtlas: '打开广州产业园区地图',
    newWindow: '（新窗口）',
    choose: '选择要嵌入的页面',
  },
  en: {
    kinds: { map: 'map', card: 'card', table: 'figures', timeline: 'timeline', compare: 'comparison' },
    picture: (place) => `Map: ${place} and its surroundings, with districts, the Pearl River and zones`,
    figures: 'Key figures',
    more: (count) => (count === 1 ? '1 more figure' : `${count} more figures`),
    noFigures: 'The sources read publish no figure of this place.',
    statements: 'What the sources say',
    noStatements: 'The sources read say no more than where it is.',
    table: (place) => `${place}: all published figures`,
    columns: {
      figure: 'Figure',
      value: 'Value',
      period: 'Period',
      status: 'Kind',
      source: 'Source',
      place: 'Place',
    },
    compare: 'Places compared',
    comparedHint:
      'Only figures that at least three places have. Those of different periods, extents or kinds are not directly comparable.',
    notPublished: 'not published',
    reviewNumber: (number) => `Map review number (审图号) ${number}`,
    noReviewNumber: 'No map review number (审图号).',
    openPlace: (place) => `${place} in the Guangzhou Zone Atlas`,
    openAtlas: 'Open the Guangzhou Zone Atlas',
    newWindow: ' (new window)',
    choose: 'Choose a page to embed',
  },
};
