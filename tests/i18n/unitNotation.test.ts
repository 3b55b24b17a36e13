import { describe, expect, it } from 'vitest';
import { inStep, unitStep } from '../../src/i18n/unitNotation.ts';

describe('unitStep', () => {
  it('writes both ends of a range in one unit', () => {
    const { factor } = unitStep([500_000, 1_500_000], 'm2', 'en');
    expect([inStep(500_000, factor), inStep(1_500_000, factor)]).toEqual([0.5, 1.5]);
  });

  it('writes an uneven amount out rather than with a long fraction', () => {
    expect(unitStep([18_676_605], 'persons', 'zh').factor).toBe(1);
    expect(unitStep([14_000_000], 'persons', 'zh').factor).toBe(10_000);
  });

  it('says a whole number of square metres in metric units, whatever it is in mu', () => {
    expect(unitStep([20_000], 'm2', 'zh').scale + unitStep([20_000], 'm2', 'zh').after).toBe('平方米');
  });
});
