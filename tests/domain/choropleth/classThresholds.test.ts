import { describe, expect, it } from 'vitest';
import { classMethods } from '../../../src/domain/choropleth/classing.ts';
import { classThresholds } from '../../../src/domain/choropleth/classThresholds.ts';

/** GDP of six districts in 2024, in billion yuan. */
const gdp = [661.47, 433.9, 315.637, 300.835, 230.13, 131.636];

describe('natural breaks', () => {
  it('part values where the gaps are', () => {
    // Of all ways to make two classes of these, {1, 2, 3} and {10, 11, 12} deviate least from their means.
    expect(classThresholds([12, 1, 11, 2, 10, 3], { method: 'jenks', count: 2 })).toEqual([10]);
  });

  it('are the least squares of all partitions, for the GDP of six districts', () => {
    // Three classes, sums of squared deviations by hand: {131.6, 230.1} {300.8, 315.6, 433.9} {661.5} 15557;
    // {131.6, 230.1, 300.8, 315.6} {433.9} {661.5} 21301; {131.6} {230.1, 300.8, 315.6} {433.9, 661.5} 30055;
    // {131.6} {230.1, 300.8, 315.6, 433.9} {661.5} 21286.
    expect(classThresholds(gdp, { method: 'jenks', count: 3 })).toEqual([300.835, 661.47]);
  });
});

describe('quantiles', () => {
  it('put as many places in each class', () => {
    // Cut at a third and two thirds of the way through: 277.27 and 355.06, so the next values begin a class.
    expect(classThresholds(gdp, { method: 'quantile', count: 3 })).toEqual([300.835, 433.9]);
  });

  it('do not part equal values', () => {
    // Four of six values are 1: the lower two cuts fall among them and begin no class of their own.
    expect(classThresholds([1, 1, 1, 1, 5, 9], { method: 'quantile', count: 3 })).toEqual([5]);
  });
});

describe('equal intervals', () => {
  it('divide the range into widths that are the same', () => {
    expect(classThresholds([0, 3, 100, 200], { method: 'equal', count: 4 })).toEqual([50, 100, 150]);
  });

  it('round the edges to a hundredth of the width, for they are applied as shown', () => {
    // (661.47 − 131.636) / 5 = 105.9668: to the unit, 237.6, 343.57, 449.54, 555.50.
    expect(classThresholds(gdp, { method: 'equal', count: 5 })).toEqual([238, 344, 450, 556]);
  });
});

describe('few values', () => {
  it.each(classMethods)('make no more classes than there are distinct ones, by %s', (method) => {
    expect(classThresholds([], { method, count: 5 })).toEqual([]);
    expect(classThresholds([7], { method, count: 5 })).toEqual([]);
    expect(classThresholds([7, 7, 7], { method, count: 5 })).toEqual([]);
    expect(classThresholds([1, 2, 2], { method, count: 5 })).toHaveLength(1);
  });

  it('leave typed edges as typed', () => {
    expect(classThresholds([7], { method: 'manual', edges: [1, 100] })).toEqual([1, 100]);
  });
});
