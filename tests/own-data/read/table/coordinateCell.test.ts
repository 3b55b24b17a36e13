import { describe, expect, it } from 'vitest';
import { coordinateOf, coordinatePairOf } from '../../../../src/own-data/read/table/coordinateCell.ts';

describe('coordinateOf', () => {
  it.each([
    [113.3, 113.3],
    [' 113.3 ', 113.3],
    ['-0.5', -0.5],
    ['113.3°', 113.3],
    ['１１３．３', 113.3],
    ['113.3E', 113.3],
    ['东经113.3', 113.3],
    ['西经：113.3度', -113.3],
    ['33.9 S', -33.9],
    ['113°30′', 113.5],
    [`113°21'36"`, 113.36],
    [`113°21’36”`, 113.36],
    [`113°21'36''E`, 113.36],
    ['N23°07′30.0″', 23.125],
    ['113度21分36秒', 113.36],
    ['北纬23度7.5分', 23.125],
  ])('reads %s', (cell, degrees) => {
    expect(coordinateOf(cell)).toBeCloseTo(degrees, 9);
  });

  it.each(['', '113,3', '约113.3', '113.3.1', '113°61′', `113°21'60"`, 'NaN', 'Infinity', true, null, {}])(
    'takes %s for no coordinate',
    (cell) => {
      expect(coordinateOf(cell)).toBeNull();
    },
  );
});

describe('coordinatePairOf', () => {
  it.each(['113.3,23.1', '113.3， 23.1', '(113.3 23.1)', '113.3;23.1', '【113.3，23.1】', '113.3E, 23.1N'])(
    'splits %s',
    (cell) => {
      expect(coordinatePairOf(cell)).toEqual([113.3, 23.1]);
    },
  );

  it('splits degrees and minutes at the comma, not at blanks', () => {
    expect(coordinatePairOf(`113° 30', 23° 15'`)).toEqual([113.5, 23.25]);
  });

  it.each(['113.3', '1,2,3', '广州市,天河区', 113.3, null])('finds no pair in %s', (cell) => {
    expect(coordinatePairOf(cell)).toBeNull();
  });
});
