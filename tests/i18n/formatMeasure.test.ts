import { describe, expect, it } from 'vitest';
import { automaticUnits } from '../../src/domain/unitPreference.ts';
import { formatDistance, formatMeasuredArea } from '../../src/i18n/formatMeasure.ts';

describe('formatDistance', () => {
  it.each([
    [12_345, '约12.3公里', '≈ 12.3 km'],
    [12_000, '约12.0公里', '≈ 12.0 km'],
    [123_456, '约123公里', '≈ 123 km'],
    [940, '约0.9公里', '≈ 0.9 km'],
    [40, '不足0.1公里', '< 0.1 km'],
  ])('shows %d m no finer than 0.1 km', (meters, zh, en) => {
    expect([formatDistance(meters, 'zh'), formatDistance(meters, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [1234, '≈ 1.23 km'],
    [949.4, '≈ 949 m'],
    [0.2, '< 1 m'],
  ])('shows %d m between exact ends as %s', (meters, text) => {
    expect(formatDistance(meters, 'en', 1)).toBe(text);
  });
});

describe('formatMeasuredArea', () => {
  it.each([
    [1_985_100_000, 'traced', '约2,000平方公里', '≈ 2,000 km²'],
    [3_016_000, 'traced', '约3.0平方公里', '≈ 3.0 km²'],
    [3_016_000, 'official', '约3.02平方公里', '≈ 3.02 km²'],
    [999_600, 'official', '约1.00平方公里', '≈ 1.00 km²'],
    [456_780, 'approximate', '约46公顷', '≈ 46 ha'],
    [1234, 'approximate', '约1,200平方米', '≈ 1,200 m²'],
  ] as const)('shows %d m² of an outline as sure as "%s"', (squareMeters, certainty, zh, en) => {
    expect(formatMeasuredArea(squareMeters, certainty, 'zh', automaticUnits)).toBe(zh);
    expect(formatMeasuredArea(squareMeters, certainty, 'en', automaticUnits)).toBe(en);
  });

  it.each([
    [3_016_000, 'traced', 'mu', '约4,500亩', '≈ 4,500 mu'],
    [3_016_000, 'official', 'acres', '约745英亩', '≈ 745 acres'],
    [3_016_000, 'traced', 'hectares', '约300公顷', '≈ 300 ha'],
    [456_780, 'approximate', 'km2', '约0.46平方公里', '≈ 0.46 km²'],
    [1234, 'approximate', 'km2', '约1,200平方米', '≈ 1,200 m²'],
  ] as const)('shows %d m² of a %s outline in the reader’s unit, %s, with no more digits', (...row) => {
    const [squareMeters, certainty, area, zh, en] = row;
    const units = { area, money: 'auto' } as const;
    expect(formatMeasuredArea(squareMeters, certainty, 'zh', units)).toBe(zh);
    expect(formatMeasuredArea(squareMeters, certainty, 'en', units)).toBe(en);
  });
});
