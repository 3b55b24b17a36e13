import { describe, expect, it } from 'vitest';
import { citationStyles, citeFigure, citePage } from '../../src/domain/citationText.ts';
import { languages } from '../../src/domain/localizedText.ts';
import { sampleSource } from '../fixtures/sampleSource.ts';

const pages = {
  zh: {
    atlasTitle: '广州产业园区地图',
    placeName: '琶洲',
    edition: '3f2a91',
    accessed: '2026-11-22',
    address: 'https://maps.example/zh/places/pazhou/',
  },
  en: {
    atlasTitle: 'Guangzhou Zone Atlas',
    placeName: 'Pazhou',
    edition: '3f2a91',
    accessed: '2026-11-22',
    address: 'https://maps.example/en/places/pazhou/',
  },
} as const;

const source = sampleSource();
const figures = {
  zh: { placeName: '琶洲', metric: '销售收入', value: '59亿元', period: '2016年', locator: '¶19', source },
  en: {
    placeName: 'Pazhou',
    metric: 'Sales revenue',
    value: '5.9 billion yuan',
    period: '2016',
    locator: '¶19',
    source,
  },
} as const;

describe('citePage', () => {
  it.each([
    [
      'gbt7714',
      'zh',
      '琶洲[EB/OL]//广州产业园区地图. 数据版次 3f2a91[2026-11-22]. https://maps.example/zh/places/pazhou/.',
    ],
    [
      'gbt7714',
      'en',
      'Pazhou[EB/OL]//Guangzhou Zone Atlas. Facts edition 3f2a91[2026-11-22]. https://maps.example/en/places/pazhou/.',
    ],
    [
      'apa7',
      'zh',
      '琶洲（无日期）。载于《广州产业园区地图》（数据版次 3f2a91）。2026年11月22日检索自 https://maps.example/zh/places/pazhou/',
    ],
    [
      'apa7',
      'en',
      'Pazhou. (n.d.). In Guangzhou Zone Atlas (Facts edition 3f2a91). Retrieved November 22, 2026, from https://maps.example/en/places/pazhou/',
    ],
    [
      'plain',
      'zh',
      '《广州产业园区地图》“琶洲”，数据版次 3f2a91，https://maps.example/zh/places/pazhou/，2026年11月22日访问。',
    ],
    [
      'plain',
      'en',
      '“Pazhou”, Guangzhou Zone Atlas, facts edition 3f2a91, https://maps.example/en/places/pazhou/, accessed 22 November 2026.',
    ],
  ] as const)('in %s, %s', (style, language, text) => {
    expect(citePage(pages[language], style, language)).toBe(text);
  });

  it.each([
    ['gbt7714', '琶洲[EB/OL]//广州产业园区地图. 数据版次 3f2a91[2026-11-22].'],
    ['apa7', '琶洲（无日期）。载于《广州产业园区地图》（数据版次 3f2a91）。2026年11月22日检索'],
    ['plain', '《广州产业园区地图》“琶洲”，数据版次 3f2a91，2026年11月22日访问。'],
  ] as const)('leaves out an address that is not known (%s)', (style, text) => {
    expect(citePage({ ...pages.zh, address: '' }, style, 'zh')).toBe(text);
  });
});

describe('citeFigure', () => {
  it.each([
    [
      'gbt7714',
      'zh',
      '中国日报. Pazhou draws internet giants [琶洲吸引互联网巨头][N/OL]. (2017-12-08)[2026-11-22]. https://news.example/2017/12.html. 第19段. 转引自: 琶洲[EB/OL]//广州产业园区地图. 数据版次 3f2a91[2026-11-22]. https://maps.example/zh/places/pazhou/. 琶洲，销售收入（2016年）：59亿元.',
    ],
    [
      'gbt7714',
      'en',
      'China Daily. Pazhou draws internet giants[N/OL]. (2017-12-08)[2026-11-22]. https://news.example/2017/12.html. para. 19. Quoted from: Pazhou[EB/OL]//Guangzhou Zone Atlas. Facts edition 3f2a91[2026-11-22]. https://maps.example/en/places/pazhou/. Pazhou, Sales revenue (2016): 5.9 billion yuan.',
    ],
    [
      'apa7',
      'zh',
      '中国日报（2017年12月8日）。Pazhou draws internet giants [琶洲吸引互联网巨头]（第19段）。https://news.example/2017/12.html 转引自琶洲（无日期）。载于《广州产业园区地图》（数据版次 3f2a91）。2026年11月22日检索自 https://maps.example/zh/places/pazhou/（琶洲，销售收入（2016年）：59亿元）',
    ],
    [
      'apa7',
      'en',
      'China Daily. (2017, December 8). Pazhou draws internet giants (para. 19). https://news.example/2017/12.html As cited in Pazhou. (n.d.). In Guangzhou Zone Atlas (Facts edition 3f2a91). Retrieved November 22, 2026, from https://maps.example/en/places/pazhou/ [Pazhou, Sales revenue (2016): 5.9 billion yuan]',
    ],
    [
      'plain',
      'zh',
      '琶洲，销售收入（2016年）：59亿元。出处：中国日报，《Pazhou draws internet giants [琶洲吸引互联网巨头]》，2017年12月8日，第19段，https://news.example/2017/12.html。转引自《广州产业园区地图》“琶洲”，数据版次 3f2a91，https://maps.example/zh/places/pazhou/，2026年11月22日访问。',
    ],
    [
      'plain',
      'en',
      'Pazhou, Sales revenue (2016): 5.9 billion yuan. Source: China Daily, “Pazhou draws internet giants”, 8 December 2017, para. 19, https://news.example/2017/12.html. Quoted from “Pazhou”, Guangzhou Zone Atlas, facts edition 3f2a91, https://maps.example/en/places/pazhou/, accessed 22 November 2026.',
    ],
  ] as const)('in %s, %s', (style, language, text) => {
    expect(citeFigure(figures[language], pages[language], style, language)).toBe(text);
  });

  it('leaves out paragraph and address where there are none, with no gap', () => {
    const { url: _, ...printed } = source;
    const { locator: __, ...whole } = figures.en;
    const cite = (style: (typeof citationStyles)[number], language: (typeof languages)[number]) =>
      citeFigure({ ...whole, source: printed }, { ...pages[language], address: '' }, style, language);
    expect(cite('gbt7714', 'en')).toContain(
      'China Daily. Pazhou draws internet giants[N]. (2017-12-08). Quoted from: ',
    );
    expect(cite('apa7', 'en')).toContain('Pazhou draws internet giants. As cited in ');
    expect(cite('plain', 'en')).toContain('“Pazhou draws internet giants”, 8 December 2017. Quoted from ');
    for (const style of citationStyles) {
      for (const language of languages) {
        expect(cite(style, language)).not.toMatch(/undefined| {2}|\(\)|（）|，，|, ,| \.|\.\./);
      }
    }
  });
});
