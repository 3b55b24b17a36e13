import { describe, expect, it } from 'vitest';
import {
  decodeRange,
  encodeRange,
  meetsRange,
  metricOfColumn,
  type NumericRange,
} from '../../src/domain/numericRange.ts';

const range = (over: Partial<NumericRange>): NumericRange => ({
  column: 'gdp@2024',
  least: null,
  most: null,
  keepsUnpublished: false,
  ...over,
});
const exactly = (value: number) => [{ least: value, most: value }];

describe('meetsRange', () => {
  it('includes both ends', () => {
    const within = range({ least: 10, most: 20 });
    expect([9.99, 10, 20, 20.01].map((value) => meetsRange(exactly(value), within))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('takes a figure that is a range where the two touch', () => {
    expect(meetsRange([{ least: 20, most: 30 }], range({ least: 30 }))).toBe(true);
    expect(meetsRange([{ least: 20, most: 30 }], range({ most: 19 }))).toBe(false);
  });

  it('takes a place of which one of several disputed values lies within', () => {
    expect(meetsRange([...exactly(1), ...exactly(50)], range({ least: 10 }))).toBe(true);
  });

  it('leaves out what is not published, unless it is to be kept', () => {
    expect(meetsRange(undefined, range({}))).toBe(false);
    expect(meetsRange([], range({ least: 1 }))).toBe(false);
    expect(meetsRange(undefined, range({ least: 1, keepsUnpublished: true }))).toBe(true);
  });
});

describe('a range in a link', () => {
  it.each([
    ['gdp@2024:1e11..5e11', range({ least: 1e11, most: 5e11 })],
    ['gdp@2024:..', range({})],
    ['gdp@2024:-2.5..0', range({ least: -2.5, most: 0 })],
    ['gdp@2024:1234567..', range({ least: 1_234_567 })],
    ['gdp@2024:..1e-7,keep', range({ most: 1e-7, keepsUnpublished: true })],
    ['gdp@1984/2024:1..2', range({ column: 'gdp@1984/2024', least: 1, most: 2 })],
    ['gdp@by-2027.target.2:1..2', range({ column: 'gdp@by-2027.target.2', least: 1, most: 2 })],
  ])('%s is read as it was written', (text, meant) => {
    expect(encodeRange(meant)).toBe(text);
    expect(decodeRange(text, ['gdp'])).toEqual(meant);
  });

  it.each([
    '',
    'gdp@2024',
    'gdp@2024:1',
    'gdp@2024:2..1',
    'gdp@2024:1..2,all',
    'gdp@2024:NaN..Infinity',
    'gdp@2024:1..1e999',
    'tax@2024:1..2',
    'gdp@:1..2',
    `gdp@${'9'.repeat(41)}:1..2`,
    `gdp@2024:${'9'.repeat(400)}..`,
  ])('%s is none', (text) => {
    expect(decodeRange(text, ['gdp'])).toBeNull();
  });
});

describe('metricOfColumn', () => {
  it('names the metric of a column, and none of anything else', () => {
    expect(metricOfColumn('land_area@undated')).toBe('land_area');
    expect(metricOfColumn('kind')).toBeUndefined();
    expect(metricOfColumn('gdp@20 24')).toBeUndefined();
  });
});
