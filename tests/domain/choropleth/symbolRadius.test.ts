import { describe, expect, it } from 'vitest';
import { symbolRadius } from '../../../src/domain/choropleth/symbolRadius.ts';

describe('symbolRadius', () => {
  it('makes areas proportional to values', () => {
    const radius = symbolRadius([100, 25], 'm2');
    // A quarter of the value is half of the radius.
    expect([radius?.(100), radius?.(25)]).toEqual([24, 12]);
  });

  it('leaves the smallest large enough to be seen and hit', () => {
    expect(symbolRadius([1e9, 1], 'CNY')?.(1)).toBe(5);
  });

  it('says nothing by size where a value is no amount', () => {
    expect(symbolRadius([10, 20], 'percent')).toBeNull();
    expect(symbolRadius([1, 2], 'rank')).toBeNull();
    expect(symbolRadius([-5, 5], 'CNY')).toBeNull();
    expect(symbolRadius([0, 0], 'CNY')).toBeNull();
  });
});
