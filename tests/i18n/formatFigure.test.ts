import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { type BaseUnit, baseUnits, toBaseUnit } from '../../src/domain/unit.ts';
import { formatFigure, formatQuantity } from '../../src/i18n/formatFigure.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

type Row = readonly [zh: string, en: string, figure: Partial<Figure>];

function expectTexts([zh, en, over]: Row): void {
  const figure = sampleFigure('f', { metric: 'x', ...over });
  expect([formatFigure(figure, 'zh'), formatFigure(figure, 'en')]).toEqual([zh, en]);
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

describe('formatQuantity', () => {
  const units = Object.keys(baseUnits).filter((unit): unit is BaseUnit => unit in baseUnits);

  it('neither loses nor adds a significant digit, in any unit and language', () => {
    for (const unit of units) {
      for (const value of [1, 7, 12.5, 1325, 99_999, 136_200_000, 8_650_000_000, 1_960_000_000_123]) {
        for (const language of ['zh', 'en'] as const) {
          const digits = formatQuantity([value], unit, language).replaceAll(/[^\d.]/g, '');
          expect(significant(digits), `${value} ${unit} ${language}`).toBe(significant(String(value)));
        }
      }
    }
  });

  it('names every unit in both languages', () => {
    for (const unit of units) {
      expect(formatQuantity([5], unit, 'zh')).not.toBe('5');
      expect(formatQuantity([5], unit, 'en')).not.toBe('5');
    }
  });
});

/** The significant digits of a decimal, without point and outer zeros. */
function significant(decimal: string): string {
  return decimal.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}
