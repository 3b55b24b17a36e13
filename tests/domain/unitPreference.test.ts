import { describe, expect, it } from 'vitest';
import { toBaseUnit } from '../../src/domain/unit.ts';
import { automaticUnits, preferredUnit } from '../../src/domain/unitPreference.ts';

describe('preferredUnit', () => {
  it('has the international acre: 4840 square yards of 0.9144 m', () => {
    const acre = preferredUnit([1e6], 'm2', { area: 'acres', money: 'auto' });
    expect(acre?.factor).toBeCloseTo(4840 * 0.9144 ** 2, 9);
  });

  it('counts fifteen mu to the hectare and a hundred hectares to the km²', () => {
    const factor = (area: 'mu' | 'hectares' | 'km2') =>
      preferredUnit([1e6], 'm2', { area, money: 'auto' })?.factor;
    expect(factor('mu')).toBe(toBaseUnit(1, 'hectares') / 15);
    expect(factor('km2')).toBe(100 * (factor('hectares') ?? 0));
  });

  it('leaves alone what was not asked for, and what is neither area nor money', () => {
    const muAndBillions = { area: 'mu', money: 'billion' } as const;
    expect(preferredUnit([1e9], 'CNY', { area: 'mu', money: 'auto' })).toBeUndefined();
    expect(preferredUnit([1e9], 'm2', { area: 'auto', money: 'yi' })).toBeUndefined();
    expect(preferredUnit([1e9], 'm2', automaticUnits)).toBeUndefined();
    for (const unit of ['persons', 'percent', 'meters', 'rank'] as const) {
      expect(preferredUnit([1e9], unit, muAndBillions)).toBeUndefined();
    }
  });

  it('gives up where the number would be unreadable, by the larger end of a range', () => {
    const billions = { area: 'auto', money: 'billion' } as const;
    expect(preferredUnit([4650], 'CNY', billions)).toBeUndefined();
    expect(preferredUnit([10_000_000], 'CNY', billions)?.factor).toBe(1e9);
    expect(preferredUnit([4650, 3e9], 'CNY', billions)?.factor).toBe(1e9);
    expect(preferredUnit([0], 'CNY', billions)?.factor).toBe(1e9);
  });
});
