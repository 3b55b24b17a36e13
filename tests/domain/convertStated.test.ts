import { describe, expect, it } from 'vitest';
import { convertStated } from '../../src/domain/convertStated.ts';
import type { Qualifier } from '../../src/domain/figure.ts';
import { statedStep } from '../../src/domain/statedPrecision.ts';
import { type StatedUnit, toBaseUnit } from '../../src/domain/unit.ts';
import { type AreaUnit, areaUnits, preferredUnit } from '../../src/domain/unitPreference.ts';
import { realAtlas } from '../support/realAtlas.ts';

const perUnit = (area: AreaUnit): number => preferredUnit([1e12], 'm2', { area, money: 'auto' })?.factor ?? 0;

function convert(value: number, from: StatedUnit, to: AreaUnit, qualifier: Qualifier = 'exact') {
  return convertStated({ value: toBaseUnit(value, from), unit: 'm2', qualifier }, perUnit(to));
}

describe('convertStated', () => {
  it.each([
    [60, 'km2', 'mu', 90_000],
    [5, 'km2', 'mu', 7_500],
    [1.5, 'km2', 'mu', 2_250],
    [144.65, 'km2', 'mu', 216_975],
    [178.94, 'mu', 'mu', 178.94],
    [702.1672, 'hectares', 'km2', 7.021672],
    [7434.4, 'km2', 'hectares', 743_440],
  ] as const)('%d %s is exactly so many %s: %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toEqual({ value: expected, isRounded: false });
  });

  it.each([
    [803, 'km2', 'acres', 198_400],
    [60, 'km2', 'acres', 14_800],
    [178.94, 'mu', 'hectares', 11.9293],
    [10_000, 'mu', 'hectares', 670],
    [10_001, 'mu', 'hectares', 666.73],
    [37.47, 'km2', 'acres', 9_259],
  ] as const)('%d %s has the digits it is stated with in %s: %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toEqual({ value: expected, isRounded: true });
  });

  it('keeps "over" an understatement and "nearly" an overstatement', () => {
    expect(convert(61, 'km2', 'acres').value).toBe(15_100);
    expect(convert(61, 'km2', 'acres', 'over').value).toBe(15_070);
    expect(convert(61, 'km2', 'acres', 'nearly').value).toBe(15_080);
    expect(convert(60, 'km2', 'mu', 'over')).toEqual({ value: 90_000, isRounded: false });
  });

  it('shifts the decimal point of money without rounding, whatever the digits', () => {
    for (const figure of realAtlas.figures.filter(({ unit }) => unit === 'CNY' || unit === 'USD')) {
      for (const factor of [1e8, 1e6, 1e9]) {
        const { value, isRounded } = convertStated(figure, factor);
        expect([Number((value * factor).toPrecision(15)), isRounded]).toEqual([figure.value, false]);
      }
    }
    expect(convertStated({ value: 0, unit: 'CNY', qualifier: 'exact' }, 1e8).value).toBe(0);
    expect(convertStated({ value: -3.25e8, unit: 'CNY', qualifier: 'exact' }, 1e8).value).toBe(-3.25);
  });

  it('turned back and rounded as the source did gives every published area again, in every unit', () => {
    const areas = realAtlas.figures.filter(({ unit }) => unit === 'm2');
    expect(areas.length).toBeGreaterThan(30);
    for (const figure of areas) {
      for (const qualifier of [figure.qualifier, 'over', 'nearly'] as const) {
        for (const area of areaUnits) {
          const back = convertStated({ ...figure, qualifier }, perUnit(area)).value * perUnit(area);
          const step = statedStep(figure);
          expect(Math.round(back / step), `${figure.id} ${qualifier} ${area}`).toBe(
            Math.round(figure.value / step),
          );
        }
      }
    }
  });

  it('turns back whatever a source may print', () => {
    for (const from of ['mu', 'hectares', 'km2', 'm2'] as const) {
      for (const stated of [1, 3, 9.5, 9.99, 12.345, 99.9, 101, 667, 1001, 54_321, 999_999, 0.37]) {
        const value = toBaseUnit(stated, from);
        const step = statedStep({ value, unit: 'm2' });
        for (const area of areaUnits) {
          const back = convert(stated, from, area).value * perUnit(area);
          expect(Math.round(back / step), `${stated} ${from} in ${area}`).toBe(Math.round(value / step));
        }
      }
    }
  });
});
