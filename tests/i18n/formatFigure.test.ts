import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { type BaseUnit, baseUnits, toBaseUnit } from '../../src/domain/unit.ts';
import { automaticUnits, type UnitPreference } from '../../src/domain/unitPreference.ts';
import { formatFigure, formatQuantity } from '../../src/i18n/formatFigure.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

type Row = readonly [zh: string, en: string, figure: Partial<Figure>];

function expectTexts([zh, en, over]: Row, units = automaticUnits): void {
  const figure = sampleFigure('f', { metric: 'x', ...over });
  expect([formatFigure(figure, 'zh', units), formatFigure(figure, 'en', units)]).toEqual([zh, en]);
}

describe('formatFigure', () => {
  it.each<Row>([
    ['59亿元', '5.9 billion yuan', { value: 5_900_000_000 }],
    ['97.7亿元', '9.77 billion yuan', { value: 9_770_000_000 }],
    ['1.96万亿元', '1.96 trillion yuan', { value: 1_960_000_000_000 }],
    ['3000亿元', '300 billion yuan', { value: 300_000_000_000 }],
    ['1316.36亿元', '131.636 billion yuan', { value: 131_636_000_000 }],
    ['350万元', '3.5 million yuan', { value: 3_500_000 }],
    ['4,650元', '4,650 yuan', { value: 4_650 }],
    ['22.1亿美元', 'US$2.21 billion', { value: 2_210_000_000, unit: 'USD' }],
  ])('writes money as %s and %s', (...row) => expectTexts(row));

  it.each<Row>([
    ['370,000平方米', '370,000 m²', { value: 370_000, unit: 'm2' }],
    ['7.021672平方公里', '7.021672 km²', { value: toBaseUnit(702.1672, 'hectares'), unit: 'm2' }],
    ['144.65平方公里', '144.65 km²', { value: toBaseUnit(144.65, 'km2'), unit: 'm2' }],
    ['178.94亩', '178.94 mu', { value: toBaseUnit(178.94, 'mu'), unit: 'm2' }],
    ['11公里', '11 km', { value: 11_000, unit: 'meters' }],
    ['125米', '125 m', { value: 125, unit: 'meters' }],
  ])('writes sizes as %s and %s', (...row) => expectTexts(row));

  it.each<Row>([
    ['1,325家企业', '1,325 enterprises', { value: 1325, unit: 'enterprises' }],
    ['1家公司', '1 company', { value: 1, unit: 'companies' }],
    ['18,676,605人', '18,676,605 people', { value: 18_676_605, unit: 'persons' }],
    ['40年', '40 years', { value: 40, unit: 'years' }],
    ['第2位', 'rank 2', { value: 2, unit: 'rank' }],
  ])('writes counts and ranks as %s and %s', (...row) => expectTexts(row));

  it.each<Row>([
    ['近60%', 'nearly 60 %', { value: 60, unit: 'percent', qualifier: 'nearly' }],
    ['超过1000亿元', 'over 100 billion yuan', { value: 100_000_000_000, qualifier: 'over' }],
    ['超过1400万人', 'over 14 million people', { value: 14_000_000, unit: 'persons', qualifier: 'over' }],
    ['约36平方公里', 'about 36 km²', { value: 36_000_000, unit: 'm2', qualifier: 'about' }],
    [
      '20至30家企业',
      '20 to 30 enterprises',
      { value: 20, valueMax: 30, unit: 'enterprises', qualifier: 'range' },
    ],
    ['20亿至30亿元', '2 to 3 billion yuan', { value: 2e9, valueMax: 3e9, qualifier: 'range' }],
    ['20%至30%', '20 to 30 %', { value: 20, valueMax: 30, unit: 'percent', qualifier: 'range' }],
  ])('says how exactly the source states it: %s, %s', (...row) => expectTexts(row));

  it.each<Row>([
    ['+220%', '+220 %', { value: 220, unit: 'percent', comparedWith: '2016' }],
    ['+83.2%', '+83.2 %', { value: 83.2, unit: 'percent', metric: 'imports_growth' }],
    ['−3.2%', '−3.2 %', { value: -3.2, unit: 'percent', comparedWith: '2016' }],
    ['6.65%', '6.65 %', { value: 6.65, unit: 'percent' }],
  ])('writes a change with its sign and a share without: %s, %s', (...row) => expectTexts(row));
});

type Wish = readonly [zh: string, en: string, wish: Partial<UnitPreference>, figure: Partial<Figure>];

describe('formatFigure in the units of the reader', () => {
  const expectWish = ([zh, en, wish, over]: Wish) =>
    expectTexts([zh, en, over], { ...automaticUnits, ...wish });

  it.each<Wish>([
    ['90,000亩', '90,000 mu', { area: 'mu' }, { value: 60e6, unit: 'm2' }],
    ['6,000公顷', '6,000 ha', { area: 'hectares' }, { value: 60e6, unit: 'm2' }],
    ['0.37平方公里', '0.37 km²', { area: 'km2' }, { value: 370_000, unit: 'm2' }],
    ['≈14,800英亩', '≈ 14,800 acres', { area: 'acres' }, { value: 60e6, unit: 'm2' }],
    ['370,000平方米', '370,000 m²', { money: 'billion' }, { value: 370_000, unit: 'm2' }],
    ['1,200平方米', '1,200 m²', { area: 'km2' }, { value: 1200, unit: 'm2' }],
  ])('writes areas as %s and %s', (...row) => expectWish(row));

  it.each<Wish>([
    ['59亿元', '59 亿 yuan', { money: 'yi' }, { value: 5.9e9 }],
    ['5,900百万元', '5,900 million yuan', { money: 'million' }, { value: 5.9e9 }],
    ['5.9十亿元', '5.9 billion yuan', { money: 'billion' }, { value: 5.9e9 }],
    ['19600亿元', '19,600 亿 yuan', { money: 'yi' }, { value: 1.96e12 }],
    ['22.1亿美元', 'US$22.1 亿', { money: 'yi' }, { value: 2.21e9, unit: 'USD' }],
    ['2,210百万美元', 'US$2,210 million', { money: 'million' }, { value: 2.21e9, unit: 'USD' }],
    ['4,650元', '4,650 yuan', { money: 'million' }, { value: 4650 }],
  ])('writes money as %s and %s, and turns no currency into another', (...row) => expectWish(row));

  it.each<Wish>([
    ['约8,900英亩', 'about 8,900 acres', { area: 'acres' }, { value: 36e6, unit: 'm2', qualifier: 'about' }],
    [
      '超过15,070英亩',
      'over 15,070 acres',
      { area: 'acres' },
      { value: 61e6, unit: 'm2', qualifier: 'over' },
    ],
    [
      '≈4,900至7,400英亩',
      '≈ 4,900 to 7,400 acres',
      { area: 'acres' },
      { value: 20e6, valueMax: 30e6, unit: 'm2', qualifier: 'range' },
    ],
    [
      '2,000百万至3,000百万元',
      '2,000 to 3,000 million yuan',
      { money: 'million' },
      { value: 2e9, valueMax: 3e9, qualifier: 'range' },
    ],
  ])('keeps the words of the source and adds ≈ only where none says it: %s, %s', (...row) => expectWish(row));
});

describe('formatQuantity', () => {
  const units = Object.keys(baseUnits).filter((unit): unit is BaseUnit => unit in baseUnits);

  it('neither loses nor adds a significant digit, in any unit and language', () => {
    for (const unit of units) {
      for (const value of [1, 7, 12.5, 1325, 99_999, 136_200_000, 8_650_000_000, 1_960_000_000_123]) {
        for (const language of ['zh', 'en'] as const) {
          const digits = formatQuantity([value], unit, language, automaticUnits).replaceAll(/[^\d.]/g, '');
          expect(significant(digits), `${value} ${unit} ${language}`).toBe(significant(String(value)));
        }
      }
    }
  });

  it('names every unit in both languages', () => {
    for (const unit of units) {
      expect(formatQuantity([5], unit, 'zh', automaticUnits)).not.toBe('5');
      expect(formatQuantity([5], unit, 'en', automaticUnits)).not.toBe('5');
    }
  });
});

/** The significant digits of a decimal, without point and outer zeros. */
function significant(decimal: string): string {
  return decimal.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}
