import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { statementsAgree } from '../../src/domain/statedPrecision.ts';
import { toBaseUnit } from '../../src/domain/unit.ts';

type Stated = Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier'>;
const yuan = (value: number, over: Partial<Stated> = {}): Stated => ({
  value: toBaseUnit(value, 'billion CNY'),
  unit: 'CNY',
  qualifier: 'exact',
  ...over,
});
const area = (value: number, unit: 'mu' | 'm2' | 'km2'): Stated => ({
  value: toBaseUnit(value, unit),
  unit: 'm2',
  qualifier: 'exact',
});

describe('statementsAgree', () => {
  it.each([
    ['14.68 rounds to 14.7', yuan(14.68), yuan(14.7)],
    ['296 rounds to 300', yuan(296), yuan(300)],
    ['over 100 allows 105', yuan(100, { qualifier: 'over' }), yuan(105)],
    ['about 100 allows 95', yuan(100, { qualifier: 'about' }), yuan(95)],
    ['20 to 30 allows 25', yuan(20, { qualifier: 'range', valueMax: 30_000_000_000 }), yuan(25)],
    ['178.94 mu is 0.12 km²', area(178.94, 'mu'), area(0.12, 'km2')],
    ['400 mu rounds 268 000 m²', area(400, 'mu'), area(268_000, 'm2')],
  ])('%s, in either order', (_, a, b) => {
    expect([statementsAgree(a, b), statementsAgree(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['14.6 and 14.7 have the same digits', yuan(14.6), yuan(14.7)],
    ['14.64 rounds to 14.6', yuan(14.64), yuan(14.7)],
    ['round numbers are not boundless', yuan(300), yuan(260)],
    ['over 100 forbids 95', yuan(100, { qualifier: 'over' }), yuan(95)],
    ['20 to 30 forbids 35', yuan(20, { qualifier: 'range', valueMax: 30_000_000_000 }), yuan(35)],
    ['two dollar rates', yuan(9.22), yuan(8.86)],
  ])('not when %s', (_, a, b) => {
    expect([statementsAgree(a, b), statementsAgree(b, a)]).toEqual([false, false]);
  });
});
