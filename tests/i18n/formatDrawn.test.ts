import { describe, expect, it } from 'vitest';
import { automaticUnits } from '../../src/domain/unitPreference.ts';
import {
  formatBearing,
  formatDrawnArea,
  formatDrawnLength,
  formatPosition,
} from '../../src/i18n/formatDrawn.ts';

describe('formatDrawnLength', () => {
  it.each([
    [12_344, 20, '约12.34公里', '≈ 12.34 km'],
    [12_345, 200, '约12.3公里', '≈ 12.3 km'],
    [999.6, 1, '约1.00公里', '≈ 1.00 km'],
    [512.34, 0.1, '约512.3米', '≈ 512.3 m'],
    [40, 80, '约40米', '≈ 40 m'],
  ])('writes %d ± %d m as %s', (value, uncertainty, zh, en) => {
    expect(formatDrawnLength({ value, uncertainty }, 'zh')).toBe(zh);
    expect(formatDrawnLength({ value, uncertainty }, 'en')).toBe(en);
  });
});

describe('formatDrawnArea', () => {
  it('follows digits and the unit the reader wants', () => {
    const measured = { value: 1_134_510, uncertainty: 1000 };
    expect(formatDrawnArea(measured, 'en', automaticUnits)).toBe('≈ 1.135 km²');
    expect(formatDrawnArea(measured, 'zh', { area: 'mu', money: 'auto' })).toBe('约1,702亩');
  });
});

describe('formatBearing', () => {
  it.each([
    [45.26, 1, '45°'],
    [45.26, 0.01, '45.3°'],
    [359.97, 0.01, '0.0°'],
    [359.6, 1, '0°'],
  ])('writes %d ± %d degrees as %s', (value, uncertainty, text) => {
    expect(formatBearing({ value, uncertainty }, 'en')).toBe(text);
  });
});

describe('formatPosition', () => {
  it('writes longitude first, to a tenth of a metre', () => {
    expect(formatPosition([113.36, 23.1])).toBe('113.360000, 23.100000');
  });
});
